import type { Rule } from '@planner/contract'

export default {
  appliesTo: ['aws:apigateway:http-api', 'aws:apigateway:rest-api', 'aws:apigateway:websocket-api'],
  meta: {
    pillar: 'operational-excellence',
    severity: 'low',
    title: 'APIs have versions',
    failureTitle: 'An API has no versions',
    why: 'Callers whom you do not command break on the day the API changes, unless the old version runs on beside the new one.',
    remedy: 'Deploy each version as a stage of its own, and name it after the version.',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-stages.html',
    practices: ['REL03-BP03', 'OPS05-BP09'],
    messages: { none: 'None of its stages is named after a version: {stages}.' },
  },
  check(ctx) {
    const { stages } = ctx.props
    if (stages === undefined) return { unknown: 'Can an old version of the API run beside the new one?' }
    if (stages.some((stage) => /(?:^|[^a-z])v?\d/i.test(stage))) return 'pass'
    return { message: 'none', data: { stages: stages.join(', ') || 'it has none' }, path: ['stages'] }
  },
} satisfies Rule<{ readonly stages?: readonly string[] }, 'none'>
