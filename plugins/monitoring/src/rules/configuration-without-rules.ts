import type { Rule } from '@planner/contract'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'operational-excellence',
    severity: 'medium',
    title: 'Changes of configurations are compared with what they should be',
    failureTitle: 'Configurations are recorded, and nothing compares them',
    why: 'A change by hand stays unseen until a recovery or the next deployment fails on it.',
    remedy: 'Add Config rules or a conformance pack, and look for drift from the templates.',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config.html',
    practices: ['OPS05-BP03', 'SEC04-BP04', 'REL13-BP04'],
    controls: {
      securityHub: ['Config.1'],
      config: ['CLOUDFORMATION_STACK_DRIFT_DETECTION_CHECK'],
      checkov: ['CKV_AWS_121', 'CKV2_AWS_45'],
    },
    messages: { recorded: 'No rule judges what the recorder records.' },
  },
  check(ctx) {
    const [recorder] = ctx.all('aws:config:recorder')
    if (ctx.all('aws:config:rule').length > 0) return 'pass'
    if (recorder?.address === undefined) return { unknown: 'Are changes of configurations tracked and compared with what they should be?' }
    const value = { type: 'aws:config:rule', recorder: recorder.address }
    const fix = [{ op: 'add', path: `/resources/${ctx.freeAddress('config-rules')}`, value }] as const
    return { message: 'recorded', address: recorder.address, fix }
  },
} satisfies Rule<object, 'recorded'>
