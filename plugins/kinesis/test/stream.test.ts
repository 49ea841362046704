import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import stream from '../src/stream.js'

/** 3.2 MB/s in records of 3.2 KB: 1,024 a second. */
const fridges = { throughput: 3.2, recordSize: 3.2 }
const peak = { weekly: [{ days: 'mon-sun', hours: '18-22', value: 6 }], otherwise: 2 }

testResource(stream, {
  describe,
  it,
  id: 'aws:kinesis:stream',
  cases: [
    {
      name: 'given shards',
      props: { shards: 4, write: { payloadUnits: 6500000 } },
      lines: {
        shards: { quantity: '2920 shard-hour', charge: 'recurring', where: { usagetype: 'Storage-ShardHour' } },
        'payload-units': { quantity: '6500000 payloadunit', where: { usagetype: 'PutRequestPayloadUnits' } },
      },
      facts: { 'stream.mode': 'provisioned', 'stream.shards': 4, 'availability.multi-zone': true, 'storage.encrypted': false },
    },
    {
      name: 'two consumers: the writes decide',
      props: { write: fridges, consumers: 2 },
      lines: { shards: '2920 shard-hour', 'payload-units': '2691072000 payloadunit' },
      facts: { 'stream.consumers': 2 },
    },
    {
      name: 'three consumers: the reads decide',
      props: { write: fridges, consumers: 3 },
      lines: { shards: '3650 shard-hour', 'payload-units': '2691072000 payloadunit' },
    },
    {
      name: 'small records: their number decides',
      props: { write: { throughput: 0.5, records: 2500 } },
      lines: { shards: '2190 shard-hour', 'payload-units': '6570000000 payloadunit' },
    },
    {
      name: 'records and their size say the throughput',
      props: { write: { records: '100 records/second', recordSize: 51.2 } },
      lines: { shards: '3650 shard-hour', 'payload-units': '788400000 payloadunit' },
    },
    {
      name: 'a throughput alone sizes the shards',
      props: { write: { throughput: 1.2 } },
      lines: { shards: '1460 shard-hour', 'payload-units': 'unknown' },
    },
    {
      name: 'no load, one shard',
      props: { write: { throughput: 0, records: 0 } },
      lines: { shards: '730 shard-hour', 'payload-units': '0 payloadunit' },
    },
    { name: 'a load that nobody gave is unknown', props: {}, lines: { shards: 'unknown', 'payload-units': 'unknown' } },
    {
      name: 'a size that follows from the load is not rounded up by the error of a division',
      props: { write: { throughput: 0.3, records: 12.288 } },
      lines: { shards: '730 shard-hour', 'payload-units': '32292864 payloadunit' },
    },
    {
      name: 'a given read throughput',
      props: { write: fridges, consumers: 5, read: 8.2 },
      lines: { shards: '3650 shard-hour', 'payload-units': '2691072000 payloadunit' },
    },
    {
      name: 'a range has the shards of each scenario',
      props: { write: { throughput: { low: 0.5, expected: 1.5, high: 4 }, recordSize: 1 } },
      lines: {
        shards: { quantity: { low: '730', expected: '1460', high: '3650', unit: 'shard-hour' } },
        'payload-units': { quantity: { low: '1345536000', expected: '4036608000', high: '10764288000', unit: 'payloadunit' } },
      },
    },
    {
      name: 'shards for the peak of the week',
      props: { write: { throughput: peak, recordSize: 1024, payloadUnits: 1 } },
      lines: { shards: '4380 shard-hour', 'payload-units': '1 payloadunit' },
    },
    {
      name: 'shards that follow the week',
      props: { write: { throughput: peak, recordSize: 1024, payloadUnits: 1 }, resharding: 'hourly' },
      lines: { shards: '1946.666666666666666666666666666666666667 shard-hour', 'payload-units': '1 payloadunit' },
    },
    {
      name: 'given shards on a schedule',
      props: { shards: { weekly: [{ hours: '08-20', value: 10 }], otherwise: 2 }, write: { payloadUnits: 1 } },
      lines: { shards: '4380 shard-hour', 'payload-units': '1 payloadunit' },
    },
    {
      name: 'a stream that grows gets shards',
      month: 13,
      props: { write: { throughput: { expected: 1, growth: '10%/month' }, recordSize: 1024 } },
      lines: { shards: '2920 shard-hour', 'payload-units': '338159380.734934308 payloadunit' },
    },
    {
      name: 'enhanced fan-out has its own throughput',
      props: { write: fridges, enhancedFanOut: { consumers: 3 } },
      lines: {
        shards: '2920 shard-hour',
        'payload-units': '2691072000 payloadunit',
        'fan-out.hours': { quantity: '8760 consumer-shard-hour', where: { usagetype: 'EnhancedFanoutHour' } },
        'fan-out.data': { quantity: '24637.5 GB', where: { usagetype: 'ReadBytes' } },
      },
      facts: { 'stream.fan-out-consumers': 3 },
    },
    {
      name: 'three days',
      props: { shards: 2, write: { payloadUnits: 0 }, retention: { period: '3 days' } },
      lines: {
        shards: '1460 shard-hour',
        'payload-units': '0 payloadunit',
        'extended-retention': { quantity: '1460 shard-hour', where: { usagetype: 'Extended-ShardHour' } },
      },
      facts: { 'stream.retention-extended': true },
    },
    {
      name: 'a day costs nothing more',
      props: { shards: 2, write: { payloadUnits: 0 }, retention: { period: 24 } },
      lines: { shards: '1460 shard-hour', 'payload-units': '0 payloadunit' },
      facts: { 'stream.retention-hours': 24 },
    },
    {
      name: 'a year: what is older than a week is billed by size',
      props: { write: { throughput: 1, recordSize: 25 }, retention: { period: 898, longTermRead: 100 } },
      lines: {
        shards: '730 shard-hour',
        'payload-units': '107642880 payloadunit',
        'extended-retention': '730 shard-hour',
        'long-term.storage': { quantity: '2566.40625 GB-month', where: { usagetype: 'LongTermRetention-ByteHrs' } },
        'long-term.reads': { quantity: '100 GB', where: { usagetype: 'LongTermRetention-ReadBytes' } },
      },
    },
    {
      name: 'on demand',
      props: { mode: 'on-demand', write: fridges, consumers: 2, enhancedFanOut: { consumers: 1 }, retention: { period: 898 } },
      lines: {
        stream: { quantity: '730 stream-hour', where: { usagetype: 'OnDemand-StreamHour' } },
        // Records of 3.2 KB count as 4 KB.
        'data-in': { quantity: '10265.625 GB', where: { usagetype: 'OnDemand-BilledIncomingBytes' } },
        'data-out': { quantity: '16425 GB', where: { usagetype: 'OnDemand-BilledOutgoingBytes' } },
        'fan-out.data': { quantity: '8212.5 GB', where: { usagetype: 'OnDemand-BilledOutgoingEFOBytes' } },
        'extended-retention': { quantity: '1620 GB-month', where: { usagetype: 'OnDemand-ExtendedRetention-ByteHrs' } },
        'long-term.storage': { quantity: '8212.5 GB-month', where: { usagetype: 'OnDemand-LongTermRetention-ByteHrs' } },
      },
      facts: { 'scaling.automatic': true, 'stream.mode': 'on-demand' },
    },

    { props: { shards: 3, write: fridges }, problems: [{ id: 'kinesis.shards-write', severity: 'error' }] },
    { props: { shards: 2, write: { throughput: 0.5, records: 2500 } }, problems: ['kinesis.shards-write'] },
    { props: { shards: 4, write: fridges, consumers: 3 }, problems: ['kinesis.shards-read'] },
    { props: { shards: 5, write: fridges, consumers: 3, encryption: 'aws-managed' }, problems: [], facts: { 'storage.encrypted': true } },
    {
      name: 'too few in some hours',
      props: { shards: { weekly: [{ hours: '18-21', value: 6 }], otherwise: 2 }, write: { throughput: peak } },
      problems: ['kinesis.shards-write', 'kinesis.shards-read'],
    },
    { props: { retention: { period: 23 } }, problems: ['kinesis.retention'] },
    { props: { retention: { period: '366 days' } }, problems: ['kinesis.retention'] },
    { name: '7 days were the most', asOf: '2020-11-18', props: { retention: { period: '8 days' } }, problems: ['kinesis.retention'] },
    { props: { write: { recordSize: '11 MB' } }, problems: ['kinesis.record-size'] },
    { name: 'records of 1 MB', asOf: '2025-09-30', props: { write: { recordSize: '2 MB' } }, problems: ['kinesis.record-size'] },
    { props: { enhancedFanOut: { consumers: 21 } }, problems: ['kinesis.enhanced-fan-out-consumers'] },
    { props: { write: { throughput: 1, recordSize: 0 } }, problems: ['kinesis.empty-records'] },
    { props: { shards: { weekly: [{ hours: '08-20', value: 2 }] } }, problems: ['kinesis.no-shard'] },
    { props: { consumers: 6 }, problems: [{ id: 'kinesis.shared-consumers', severity: 'warn' }] },
    { props: { write: { throughput: 1, records: 1, recordSize: 1 } }, problems: ['kinesis.load-twice'] },
    { props: { mode: 'on-demand', shards: 4 }, problems: ['kinesis.shards-on-demand'] },
    { name: 'before there was on-demand', asOf: '2021-11-28', props: { mode: 'on-demand' }, problems: ['kinesis.no-on-demand'] },
    { props: { mode: 'on-demand', write: { throughput: 201 } }, problems: [{ id: 'kinesis.on-demand-throughput', severity: 'quota' }] },
  ],
})
