import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import firehose from '../src/firehose.js'

testResource(firehose, {
  describe,
  it,
  id: 'aws:kinesis:firehose',
  // The price of us-east-1 was seen in 2026-08.
  asOf: '2026-09-01',
  cases: [
    {
      name: 'a record of 3 KB counts as 5 KB',
      props: { records: 1048576, recordSize: 3 },
      region: 'us-east-1',
      lines: {
        ingestion: {
          quantity: '5 GB',
          charge: 'usage',
          where: { group: 'Event-by-Event Processing' },
          pool: 'AmazonKinesisFirehose.ingestion',
        },
      },
      facts: { 'delivery.destination': 's3', 'scaling.automatic': true },
    },
    { name: 'one of 12 KB as 15 KB', props: { records: 1048576, recordSize: 12 }, region: 'us-east-1', lines: { ingestion: '15 GB' } },
    { name: 'data in records', props: { data: 300, recordSize: 3 }, region: 'us-east-1', lines: { ingestion: '500 GB' } },
    { name: 'without a size the rounding is unknown', props: { data: 300 }, region: 'us-east-1', lines: { ingestion: 'unknown' } },
    { props: {}, region: 'us-east-1', lines: { ingestion: 'unknown' } },
    { props: { data: 1, recordSize: 0 }, problems: ['kinesis.empty-records'] },
    {
      name: 'conversion and delivery into a VPC',
      region: 'eu-west-2',
      props: { records: 1048576, recordSize: 3, formatConversion: true, destination: 'opensearch', vpcDelivery: { zones: 2 } },
      lines: {
        ingestion: '5 GB',
        'format-conversion': { quantity: '5 GB', where: { operation: 'DataFormatConversion' } },
        'vpc.zones': { quantity: '1460 zone-hour', charge: 'recurring', where: { operation: 'RunVpcInstance' } },
        'vpc.data': { quantity: '3 GB', where: { operation: 'VpcBandwidth' } },
      },
      facts: { 'network.vpc': true, 'delivery.destination': 'opensearch' },
    },
    {
      name: 'dynamic partitioning, whose prices no source has',
      region: 'eu-west-2',
      props: { data: 100, recordSize: 4, dynamicPartitioning: { objects: 20000, jqHours: 50 } },
      lines: {
        ingestion: '125 GB',
        'partitioning.data': { quantity: '100 GB', price: 'unknown' },
        'partitioning.objects': { quantity: '20000 object', price: 'unknown' },
        'partitioning.jq': { quantity: '50 hour', price: 'unknown' },
      },
    },
    {
      name: 'what it is wired to',
      region: 'us-east-1',
      props: { records: 1, recordSize: 1, source: 'events', bucket: 'lake', transform: 'clean', encryption: true },
      related: { events: { type: 'aws:kinesis:stream' }, lake: { type: 'aws:s3:bucket' }, clean: { type: 'aws:lambda:function' } },
      facts: { 'delivery.source': 'events', 'delivery.bucket': 'lake', 'delivery.transform': 'clean', 'storage.encrypted': true },
    },
    { props: { destination: 'tape' }, invalid: 'tape' },
  ],
})
