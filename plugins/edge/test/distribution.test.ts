import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import distribution from '../src/distribution.js'
import viewerFunction from '../src/viewer-function.js'

const origins = ['internet']
const europe = { europe: { dataOut: 1000, httpsRequests: 5000000 } }
const related = { rules: { type: 'aws:waf:web-acl' } }

testResource(distribution, {
  describe,
  it,
  id: 'aws:cloudfront:distribution',
  asOf: '2026-11-01',
  cases: [
    {
      name: 'what nobody counted depends on usage',
      props: { origins },
      lines: { 'data-out.united-states': 'unknown', 'https.united-states': 'unknown' },
      facts: { 'cdn.price-class': 'all', 'encryption.in-transit': true, 'protection.waf': false, 'network.public': true },
    },
    {
      name: 'by the place of its viewers',
      props: { origins, viewers: { ...europe, japan: { dataOut: 10, httpRequests: 7, toOrigin: 3, encryptedFields: 2 } } },
      lines: {
        'data-out.europe': {
          quantity: '1000 GB',
          charge: 'usage',
          where: { transferType: 'CloudFront Outbound', fromLocation: 'Europe' },
          pool: 'AmazonCloudFront.data-out',
        },
        'https.europe': { quantity: '5000000 request', where: { location: 'Europe', requestType: 'CloudFront-Request-HTTPS-Proxy' } },
        'data-out.japan': { quantity: '10 GB', where: { fromLocation: 'Japan' } },
        'https.japan': 'unknown',
        'http.japan': { quantity: '7 request', where: { requestType: 'CloudFront-Request-HTTP-Proxy' } },
        'to-origin.japan': { quantity: '3 GB', where: { transferType: 'CloudFront to Origin', fromLocation: 'Japan' } },
        'encrypted-fields.japan': '2 request',
      },
      facts: { 'cdn.locations': ['europe', 'japan'] },
    },
    {
      name: 'every area has all of its prices',
      props: {
        origins,
        viewers: Object.fromEntries(
          ['unitedStates', 'canada', 'asiaPacific', 'india', 'australia', 'southAmerica', 'southAfrica', 'middleEast'].map((area) => [
            area,
            { dataOut: 1, httpsRequests: 2, httpRequests: 3, toOrigin: 4, encryptedFields: 5 },
          ]),
        ),
      },
      lines: Object.fromEntries(
        ['united-states', 'canada', 'asia-pacific', 'india', 'australia', 'south-america', 'south-africa', 'middle-east'].flatMap(
          (area) => [
            [`data-out.${area}`, '1 GB'],
            [`https.${area}`, '2 request'],
            [`http.${area}`, '3 request'],
            [`to-origin.${area}`, '4 GB'],
            [`encrypted-fields.${area}`, '5 request'],
          ],
        ),
      ),
    },
    {
      name: 'its other charges',
      props: {
        origins,
        viewers: europe,
        invalidations: 3000,
        originShield: { requests: 100 },
        realTimeLogs: { lines: 5000000 },
        dedicatedIpCertificates: 2,
        webAcl: 'rules',
        viewerProtocol: 'allow-all',
      },
      related,
      lines: {
        'data-out.europe': '1000 GB',
        'https.europe': '5000000 request',
        invalidations: { quantity: '3000 path', where: { usagetype: 'Invalidations' }, pool: 'AmazonCloudFront.invalidations' },
        'origin-shield': { quantity: '100 request', where: { requestDescription: 'Origin Shield Requests' } },
        'real-time-logs': { quantity: '5000000 line', where: { operation: 'RealTimeLog' } },
        'dedicated-ip': { quantity: '2 certificate-month', charge: 'recurring', where: { usagetype: 'SSL-Cert-Custom' } },
      },
      facts: { 'encryption.in-transit': false, 'protection.waf': true, 'logging.access': true, 'cdn.origin-shield': true },
    },
    {
      name: 'a shield in a region that no source has a price of',
      props: { origins, viewers: europe, originShield: { region: 'eu-north-1' } },
      lines: {
        'data-out.europe': '1000 GB',
        'https.europe': '5000000 request',
        'origin-shield': { quantity: 'unknown', price: 'unknown' },
      },
    },
    {
      name: 'a flat-rate plan bills nothing else',
      props: { origins, plan: 'business', viewers: { europe: { dataOut: '50 TB', httpsRequests: 125000000 } } },
      lines: { plan: { quantity: '1 plan-month', charge: 'recurring', where: { meter: 'flat-rate.business' } } },
      facts: { 'cdn.plan': 'business' },
    },
    {
      name: 'more data than the plan allows',
      props: { origins, plan: 'pro', viewers: { europe: { dataOut: '30 TB' }, india: { dataOut: '21 TB' } } },
      problems: [{ id: 'cloudfront.plan-allowance', severity: 'warn' }],
    },
    {
      name: 'more requests than the plan allows',
      props: { origins, plan: 'free', viewers: { europe: { httpsRequests: 900000, httpRequests: 200000 } } },
      problems: ['cloudfront.plan-allowance'],
    },
    { props: { origins, plan: 'pro' }, asOf: '2025-10-31', problems: ['cloudfront.no-plans'] },
    { props: {}, problems: [{ id: 'cloudfront.origin', severity: 'error' }] },
    {
      props: { origins: [...origins, 'eu-west-1'], originGroups: [{ primary: 'internet', secondary: 'eu-west-1' }] },
      facts: { 'cdn.origin-groups': 1 },
    },
    {
      props: { origins: [...origins, 'eu-west-1'], originGroups: [{ primary: 'internet', secondary: 'eu-west-2' }] },
      problems: [{ id: 'cloudfront.group-origin', severity: 'error' }],
    },
    {
      props: { origins, originGroups: [{ primary: 'internet', secondary: 'internet' }] },
      problems: [{ id: 'cloudfront.group-of-one', severity: 'error' }],
    },
    {
      name: 'more requests than the default quota',
      props: {
        origins,
        viewers: { europe: { httpsRequests: '200000 requests/second' }, japan: { httpRequests: '50001 requests/second' } },
      },
      problems: [{ id: 'cloudfront.requests-per-second', severity: 'quota' }],
    },
    {
      props: { origins, priceClass: '100', viewers: { europe: {}, india: {}, australia: {} } },
      problems: ['cloudfront.price-class', 'cloudfront.price-class'],
      facts: { 'cdn.price-class': '100' },
    },
    { props: { origins, priceClass: '200', viewers: { europe: {}, india: {}, australia: {} } }, problems: ['cloudfront.price-class'] },
    {
      props: { origins, certificate: 'cloudfront.net', dedicatedIpCertificates: 1 },
      problems: ['cloudfront.dedicated-ip'],
    },
    { props: { origins, viewers: { atlantis: {} } }, invalid: 'atlantis' },
  ],
})

testResource(viewerFunction, {
  describe,
  it,
  id: 'aws:cloudfront:function',
  asOf: '2026-11-01',
  cases: [
    {
      props: { invocations: 200000, event: 'viewer-response' },
      lines: { invocations: { quantity: '200000 request', where: { usagetype: 'Executions-CloudFrontFunctions' } } },
      facts: { 'compute.edge': true, 'compute.event': 'viewer-response' },
    },
    { props: {}, lines: { invocations: 'unknown' } },
  ],
})
