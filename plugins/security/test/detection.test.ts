import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import macie from '../src/data-scanner.js'
import detector from '../src/threat-detector.js'
import inspector from '../src/vulnerability-scanner.js'

const asOf = '2026-10-15'

testResource(detector, {
  describe,
  it,
  id: 'aws:guardduty:detector',
  asOf,
  cases: [
    {
      props: { managementEvents: 30000000, flowAndDns: 800 },
      lines: {
        'management-events': '30000000 event',
        'flow-and-dns': { quantity: '800 GB', pool: 'AmazonGuardDuty.flowdns', charge: 'usage' },
      },
      facts: { 'detection.threats': true, 'detection.s3': false },
    },
    { props: {}, lines: { 'management-events': 'unknown', 'flow-and-dns': 'unknown' } },
    {
      name: 'all that can be switched on',
      props: {
        managementEvents: 1,
        flowAndDns: 1,
        s3Events: 2,
        eksEvents: 3,
        runtimeVcpus: 64,
        rdsVcpus: 8,
        auroraCapacity: 4,
        malwareVolumes: 100,
        malwareObjects: 50,
        malwareObjectCount: 1000,
      },
      lines: {
        'management-events': '1 event',
        'flow-and-dns': '1 GB',
        s3: '2 event',
        eks: '3 event',
        runtime: { quantity: '64 vCPU-month', charge: 'recurring' },
        rds: '8 vCPU-month',
        aurora: '4 ACU-month',
        'malware.volumes': '100 GB',
        'malware.objects': '50 GB',
        'malware.object-count': '1000 event',
      },
      facts: { 'detection.runtime': true, 'detection.malware': true },
    },
  ],
})

testResource(inspector, {
  describe,
  it,
  id: 'aws:inspector:scanner',
  asOf,
  cases: [
    {
      name: 'no source has its prices',
      props: { instances: 20, images: 100, imageRescans: 400, functions: 30 },
      lines: {
        instances: { quantity: '20 instance-month', price: 'unknown' },
        images: { quantity: '100 image', price: 'unknown' },
        'image-rescans': { quantity: '400 image', price: 'unknown' },
        functions: { quantity: '30 function-month', price: 'unknown' },
      },
      facts: { 'detection.vulnerabilities': true },
    },
    { props: {}, lines: { instances: { quantity: 'unknown', price: 'unknown' } } },
  ],
})

testResource(macie, {
  describe,
  it,
  id: 'aws:macie:scanner',
  asOf,
  cases: [
    {
      name: 'a month has 365/12 days',
      props: { buckets: 12, data: 100, objects: 24 },
      lines: { buckets: '365 bucket-day', inspection: { quantity: '100 GB', pool: 'AmazonMacie.inspection' }, objects: '730 object-day' },
      facts: { 'detection.sensitive-data': true },
    },
    { props: {}, lines: { buckets: 'unknown', inspection: 'unknown' } },
  ],
})
