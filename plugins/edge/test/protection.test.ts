import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import shieldAdvanced from '../src/shield-advanced.js'
import webAcl from '../src/web-acl.js'

testResource(webAcl, {
  describe,
  it,
  id: 'aws:waf:web-acl',
  cases: [
    {
      props: { rules: 3, managedRuleGroups: 2, requests: 1000000 },
      lines: {
        acls: { quantity: '1 acl-month', charge: 'recurring', where: { usagetype: 'WebACLV2' } },
        rules: { quantity: '3 rule-month', where: { usagetype: 'RuleV2' } },
        'managed-rule-groups': '2 rule-month',
        requests: { quantity: '1000000 request', where: { usagetype: 'RequestV2-Tier1' } },
      },
      facts: { 'protection.waf': true, 'protection.rate-limiting': false, 'waf.scope': 'regional' },
    },
    {
      name: 'two ACLs share the rules of a group',
      props: { count: 2, rules: 3, ruleGroups: 1, ruleGroupRules: 7 },
      lines: {
        acls: '2 acl-month',
        rules: '6 rule-month',
        'rule-groups': '2 rule-month',
        'rule-group-rules': '7 rule-month',
        requests: 'unknown',
      },
    },
    {
      name: 'capacity above 1,500 units, large bodies, challenges',
      props: {
        scope: 'cloudfront',
        rules: 1,
        requests: 10,
        capacity: 2001,
        largeBodies: { limit: 64, requests: 2 },
        captchas: 3,
        challenges: 4,
      },
      lines: {
        acls: '1 acl-month',
        rules: '1 rule-month',
        requests: { quantity: '10 request', where: { usagetype: 'RequestV2-Tier3' } },
        'large-bodies': { quantity: '2 request', where: { meter: 'requests-processed-64kb-per-request' } },
        captchas: '3 request',
        challenges: '4 request',
      },
      facts: { 'waf.scope': 'cloudfront' },
    },
    {
      name: 'the dearest tier of requests',
      props: { rules: 1, requests: 1, capacity: 5000 },
      lines: { acls: '1 acl-month', rules: '1 rule-month', requests: { quantity: '1 request', where: { usagetype: 'RequestV2-Tier8' } } },
    },
    {
      name: 'bots and fraud',
      props: { requests: 30000000, botControl: { targeted: 100 }, fraudControl: { requests: 20000 } },
      lines: {
        acls: '1 acl-month',
        rules: '0 rule-month',
        requests: '30000000 request',
        'bot-control': '1 acl-month',
        'bot-control.requests': { quantity: '30000000 request', pool: 'awswaf.waf.bot-control-requests' },
        'bot-control.targeted': '100 request',
        'fraud-control': '1 acl-month',
        'fraud-control.requests': '20000 request',
      },
      facts: { 'protection.bot-control': true, 'protection.fraud-control': true },
    },
    { props: {}, problems: [{ id: 'waf.no-rules', severity: 'warn' }] },
    { props: { rules: 1, ruleGroupRules: 4 }, problems: ['waf.rule-group-rules'] },
    { props: { capacity: 5001 }, invalid: 'capacity' },
  ],
})

testResource(shieldAdvanced, {
  describe,
  it,
  id: 'aws:shield:advanced',
  cases: [
    {
      props: {},
      lines: {
        subscription: { quantity: '1 subscription-month', charge: 'recurring', where: { meter: 'shield.advanced.month' } },
        'data-out.cloudfront': 'unknown',
      },
      facts: { 'protection.ddos': 'advanced' },
    },
    {
      props: { dataOut: { cloudfront: 1, loadBalancers: 2, elasticIps: 3, accelerators: 4 } },
      lines: {
        subscription: '1 subscription-month',
        'data-out.cloudfront': { quantity: '1 GB', where: { meter: 'shield.dto.cloudfront' } },
        'data-out.load-balancers': { quantity: '2 GB', where: { meter: 'shield.dto.elb' } },
        'data-out.elastic-ips': '3 GB',
        'data-out.accelerators': '4 GB',
      },
    },
  ],
})
