import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import distant from '../../src/rules/distant-readers.js'
import singlePart from '../../src/rules/single-part-uploads.js'
import transfers from '../../src/rules/uncached-transfers.js'

const size = { 'objects.0.largestObject': 200 * 1024 }

testRule(singlePart, {
  describe,
  it,
  pass: [
    { props: { objects: [{ largestObject: 1, upload: 'multipart' }] }, numbers: size },
    { props: { objects: [{ largestObject: 1, partSize: 1 }] }, numbers: size },
  ],
  fail: [
    {
      props: { objects: [{ largestObject: 1, upload: 'single' }] },
      numbers: size,
      messages: ['whole'],
      data: { size: 200 },
      fix: [{ op: 'add', path: '/resources/subject/objects/0/upload', value: 'multipart' }],
    },
  ],
  notApplicable: [
    { props: { objects: [{}] } },
    { props: { objects: [{ objectSize: 1, upload: 'single' }] }, numbers: { 'objects.0.objectSize': 99 * 1024 } },
  ],
  unknown: [{ props: { objects: [{ largestObject: 1 }] }, numbers: size }],
})

const catalogs = {
  'aws-regions': { 'eu-west-1': { continent: 'Europe' }, 'us-east-1': { continent: 'North America' } },
}
const at = { catalogs, region: 'eu-west-1' }

testRule(distant, {
  describe,
  it,
  pass: [
    { ...at, props: { readers: ['europe'] } },
    { ...at, props: { readers: ['europe', 'north-america'], replication: [{ to: 'us-east-1' }] } },
    { ...at, props: { readers: ['asia-pacific'] }, referrers: { origins: [{ address: 'cdn' }] } },
  ],
  fail: [
    {
      ...at,
      props: { readers: ['europe', 'asia-pacific', 'north-america'] },
      messages: ['far'],
      data: { region: 'eu-west-1', places: 'asia-pacific, north-america' },
      path: ['readers'],
    },
  ],
  notApplicable: [
    { ...at, props: {} },
    { ...at, props: { website: {}, readers: ['asia-pacific'] } },
  ],
  unknown: [{ ...at, props: { publicAccess: true } }],
})

const open = (set: object) => ({ publicAccess: true, objects: [set] })
const counted = { 'objects.0.objectSize': 1024, 'objects.0.stored': 1 }

testRule(transfers, {
  describe,
  it,
  pass: [
    { props: open({}), referrers: { origins: [{ address: 'cdn', 'network.edge': true }] } },
    { props: open({}), numbers: { ...counted, 'objects.0.requests.get': 1000 } },
  ],
  fail: [
    {
      props: open({}),
      numbers: { ...counted, 'objects.0.requests.get': 10240 },
      region: 'eu-west-1',
      messages: ['direct'],
      data: { region: 'eu-west-1', reads: 10 },
    },
    { props: { website: {}, objects: [{ reads: [{}] }] }, numbers: { 'objects.0.reads.0.times': 4 }, messages: ['direct'] },
  ],
  notApplicable: [{ props: { objects: [{}] } }],
  unknown: [{ props: open({}) }, { props: open({}), numbers: counted }],
})
