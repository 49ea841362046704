import { describe, expect, it } from 'vitest'
import { estimateOf, linesOf } from '../support/engine.ts'

/** A resource, and of each of its lines the quantity and the cost of a month. */
interface PricedExample {
  readonly resource: object
  readonly region?: string
  readonly lines: Readonly<Record<string, readonly [quantity: number, cost: number]>>
}

/**
 * Priced examples of services at the edge, derived from the golden tests of Infracost (Apache-2.0, read 2026-11).
 * Where an example shows tiers one by one, the line here is their sum. Free allowances of an account do not apply.
 */
const CASES: Readonly<Record<string, PricedExample>> = {
  'Route 53: hosted zone': {
    resource: { type: 'aws:route53:zone', queries: { alias: 1000000 } },
    lines: { zones: [1, 0.5], 'queries.alias': [1000000, 0] },
  },
  'Route 53: HTTPS check of an endpoint elsewhere': {
    resource: { type: 'aws:route53:health-check', endpoint: 'outside', protocol: 'https' },
    lines: { checks: [1, 0.75], features: [1, 2] },
  },
  // The first 50 of an account are free: with "freeTier": true.
  'Route 53: HTTP check of an endpoint in AWS': {
    resource: { type: 'aws:route53:health-check' },
    lines: { checks: [1, 0.5] },
  },
  'Route 53: resolver endpoint with two addresses': {
    resource: { type: 'aws:route53:resolver-endpoint', addresses: 2, queries: 100000000 },
    lines: { interfaces: [1460, 182.5], queries: [100000000, 40] },
  },
  'CloudFront: South America': {
    resource: {
      type: 'aws:cloudfront:distribution',
      origins: ['internet'],
      viewers: { southAmerica: { dataOut: 42340000, toOrigin: 4234, httpRequests: 423402, httpsRequests: 423400 } },
    },
    lines: {
      'data-out.south-america': [42340000, 1769109.76],
      'to-origin.south-america': [4234, 529.25],
      'http.south-america': [423402, 0.68],
      'https.south-america': [423400, 0.93],
    },
  },
  'CloudFront: Australia': {
    resource: {
      type: 'aws:cloudfront:distribution',
      origins: ['internet'],
      viewers: { australia: { dataOut: 62340000, toOrigin: 6234, httpRequests: 623402, httpsRequests: 623400 } },
    },
    lines: {
      'data-out.australia': [62340000, 5020357.12],
      'to-origin.australia': [6234, 498.72],
      'http.australia': [623402, 0.56],
      'https.australia': [623400, 0.78],
    },
  },
  'CloudFront: Asia Pacific': {
    resource: {
      type: 'aws:cloudfront:distribution',
      origins: ['internet'],
      viewers: { asiaPacific: { dataOut: 62340000, toOrigin: 7234, httpRequests: 723402, httpsRequests: 723400 } },
    },
    lines: {
      'data-out.asia-pacific': [62340000, 3809663.36],
      'to-origin.asia-pacific': [7234, 434.04],
      'http.asia-pacific': [723402, 0.65],
      'https.asia-pacific': [723400, 0.87],
    },
  },
  'CloudFront: function': {
    resource: { type: 'aws:cloudfront:function', invocations: 200000 },
    lines: { invocations: [200000, 0.02] },
  },
  'API Gateway: cache of 0.5 GB': {
    resource: { type: 'aws:apigateway:rest-api', requests: 0, cache: { size: 0.5 } },
    lines: { requests: [0, 0], cache: [730, 14.6] },
  },
  'API Gateway: WebSocket': {
    resource: { type: 'aws:apigateway:websocket-api', messages: 1500000000, messageSize: 32, connectionMinutes: 10000000 },
    lines: { messages: [1500000000, 1400], connections: [10000000, 2.5] },
  },
  // Two rules of its own and five in two groups; the example is of WAF Classic, which has the same prices.
  'WAF: rules, rule groups and requests': {
    region: 'us-west-1',
    resource: { type: 'aws:waf:web-acl', rules: 2, ruleGroups: 2, ruleGroupRules: 5, requests: 1000000 },
    lines: { acls: [1, 5], rules: [2, 2], 'rule-groups': [2, 2], 'rule-group-rules': [5, 5], requests: [1000000, 0.6] },
  },
  'WAF: one rule, one rule group, one managed rule group': {
    resource: { type: 'aws:waf:web-acl', rules: 1, ruleGroups: 1, managedRuleGroups: 1, requests: 0 },
    lines: { acls: [1, 5], rules: [1, 1], 'rule-groups': [1, 1], 'managed-rule-groups': [1, 1], requests: [0, 0] },
  },
  'Global Accelerator: hours': {
    resource: { type: 'aws:global-accelerator:accelerator', endpointGroups: [{ traffic: { usMexicoCanada: { in: 0 } } }] },
    lines: { hours: [730, 18.25], 'premium.us-east-1.us-mexico-canada': [0, 0] },
  },
  // More comes in than goes out, so only what comes in is billed.
  'Global Accelerator: endpoints in eu-west-1': {
    region: 'eu-west-1',
    resource: {
      type: 'aws:global-accelerator:accelerator',
      endpointGroups: [
        {
          region: 'eu-west-1',
          traffic: {
            usMexicoCanada: { in: 12340000, out: 1234 },
            europe: { in: 22340000, out: 2234 },
            southAfricaKenya: { in: 32340000, out: 3234 },
            southAmerica: { in: 42340000, out: 4234 },
            southKorea: { in: 52340000, out: 5234 },
            middleEast: { in: 52340000 },
            australiaNewZealand: { in: 62340000, out: 6234 },
            asiaPacific: { in: 62340000, out: 6234 },
            indiaIndonesiaPhilippinesThailand: { in: 72340000, out: 7234 },
          },
        },
      ],
    },
    lines: {
      hours: [730, 18.25],
      'premium.eu-west-1.us-mexico-canada': [12340000, 185100],
      'premium.eu-west-1.europe': [22340000, 335100],
      'premium.eu-west-1.south-africa-kenya': [32340000, 2166780],
      'premium.eu-west-1.south-america': [42340000, 1820620],
      'premium.eu-west-1.south-korea': [52340000, 1831900],
      'premium.eu-west-1.middle-east': [52340000, 1831900],
      'premium.eu-west-1.australia-new-zealand': [62340000, 6545700],
      'premium.eu-west-1.asia-pacific': [62340000, 2057220],
      'premium.eu-west-1.india-indonesia-philippines-thailand': [72340000, 2387220],
    },
  },
}

describe('Edge, priced examples', () => {
  it.each(Object.entries(CASES))('%s', async (_, { resource, region, lines }) => {
    const actual = linesOf(await estimateOf({ it: resource }, region ? { region } : {}), 'it')
    expect(Object.fromEntries(Object.entries(actual).map(([id, { quantity, cost }]) => [id, [quantity, cost]]))).toEqual(lines)
  })
})
