import type { Facts, PatchOperation, Rule, RuleContext } from '@planner/contract'
import { distributionsBefore, SERVERS, servesSite } from '../entry-points.js'

export default {
  appliesTo: [...SERVERS, 'aws:apigateway:http-api', 'aws:apigateway:rest-api', 'aws:cloudfront:distribution'],
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'Public sites stand behind the edge and a firewall',
    failureTitle: 'A public site meets floods by itself',
    why: 'CloudFront takes a flood of requests at many places, and WAF drops what is malicious or too fast; a bare server meets all of it alone.',
    remedy: 'Put CloudFront in front, and a web ACL with a rule that limits the rate of each address.',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-best-practices-ddos-resiliency/aws-best-practices-ddos-resiliency.html',
    practices: ['REL02-BP01', 'SEC05-BP03', 'REL05-BP02'],
    controls: {
      securityHub: ['CloudFront.6', 'ELB.16', 'APIGateway.4'],
      config: ['ALB_WAF_ENABLED', 'CLOUDFRONT_ASSOCIATED_WITH_WAF', 'API_GW_ASSOCIATED_WITH_WAF'],
      cdkNag: ['AwsSolutions-APIG3', 'AwsSolutions-CFR2'],
      checkov: ['CKV_AWS_68', 'CKV2_AWS_28', 'CKV2_AWS_29'],
    },
    messages: {
      bare: 'Everyone reaches the site on the machine itself.',
      'no-firewall': 'No web ACL filters what comes in.',
      'no-rate-limit': '{acl} limits no rates.',
    },
  },
  check(ctx) {
    const { facts } = ctx
    // What stands behind a distribution is judged by that.
    if (facts['network.public'] !== true || !ctx.workload.production || distributionsBefore(ctx).length > 0) return 'not-applicable'
    const isMachine = facts['load-balancing.kind'] === undefined && facts['network.edge'] === undefined && facts['api.kind'] === undefined
    const serves = isMachine || facts['load-balancing.kind'] !== undefined ? servesSite(facts) : true
    if (serves === false) return 'not-applicable'
    if (serves === undefined) return { unknown: 'Does its public address serve no site?' }
    if (isMachine) return { message: 'bare' }
    const acls = [...ctx.related('webAcl'), ...ctx.referrers('protects').filter(({ type }) => type === 'aws:waf:web-acl')]
    const [acl] = acls
    if (facts['api.throttling'] === true && acl) return 'pass'
    if (acls.some((each) => each['protection.rate-limiting'] === true)) return 'pass'
    if (acl) {
      const fix = [{ op: 'add', path: `/resources/${acl.address}/rateLimiting`, value: true }] as const
      return { message: 'no-rate-limit', data: { acl: acl.address ?? 'Its web ACL' }, fix }
    }
    // A flat-rate plan has a firewall in it; a balancer may say that it has one without naming it.
    const unnamed = facts['protection.waf'] === true || (facts['cdn.plan'] ?? 'pay-as-you-go') !== 'pay-as-you-go'
    if (unnamed) return { unknown: 'Does its web ACL limit the rate of each address?' }
    return { message: 'no-firewall', ...withAcl(ctx) }
  },
} satisfies Rule<Record<string, unknown>, 'bare' | 'no-firewall' | 'no-rate-limit'>

/** A web ACL of the design with that scope, or a new one. HTTP APIs cannot have one of their own. */
const withAcl = (ctx: RuleContext): { readonly fix?: readonly PatchOperation[] } => {
  if (ctx.facts['api.kind'] === 'http') return {}
  const scope = ctx.facts['cdn.plan'] === undefined ? 'regional' : 'cloudfront'
  const isBalancer = ctx.facts['load-balancing.kind'] !== undefined
  const isFit = (acl: Facts): boolean => acl['waf.scope'] === scope && (scope === 'cloudfront' || acl.region === ctx.region)
  const existing = isBalancer ? undefined : ctx.all('aws:waf:web-acl').find(isFit)?.address
  const address = existing ?? ctx.freeAddress(`${ctx.address}-firewall`)
  const acl = { type: 'aws:waf:web-acl', scope, rules: 1, managedRuleGroups: 1, rateLimiting: true, protects: [ctx.address] }
  return {
    fix: [
      ...(existing ? [] : [{ op: 'add', path: `/resources/${address}`, value: acl } as const]),
      ...(isBalancer ? [] : [{ op: 'add', path: ctx.pointer(['webAcl']), value: address } as const]),
    ],
  }
}
