import type { Rule } from '@planner/contract'

export default {
  appliesTo: ['aws:apigateway:rest-api', 'aws:lambda:function', 'aws:states:machine'],
  meta: {
    pillar: 'operational-excellence',
    severity: 'low',
    title: 'Requests are traced through the parts they pass',
    failureTitle: 'Requests cannot be followed through the parts they pass',
    why: 'Where a request passes several services, logs of each do not show which one was slow or failed.',
    remedy: 'Turn on tracing by X-Ray.',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/aws-xray.html',
    practices: ['OPS04-BP05', 'OPS08-BP03', 'REL06-BP07'],
    controls: {
      securityHub: ['APIGateway.3', 'Lambda.7'],
      trustedAdvisor: ['c18d2gz126'],
      config: ['API_GW_XRAY_ENABLED'],
      cdkNag: ['AwsSolutions-SF2'],
      checkov: ['CKV_AWS_50', 'CKV_AWS_73', 'CKV_AWS_284'],
    },
    messages: { untraced: 'Nothing traces what passes here.' },
  },
  check(ctx) {
    if (!ctx.workload.production) return 'not-applicable'
    if (ctx.facts['tracing.enabled'] === true) return 'pass'
    return { message: 'untraced', path: ['tracing'], fix: [{ op: 'add', path: ctx.pointer(['tracing']), value: true }] }
  },
} satisfies Rule<object, 'untraced'>
