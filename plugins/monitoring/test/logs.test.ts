import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import logs from '../src/logs.js'

testResource(logs, {
  describe,
  it,
  id: 'aws:cloudwatch:logs',
  asOf: '2026-10-15',
  cases: [
    {
      name: 'kept for ever, the archive grows: half of the first month, compressed',
      props: { data: 100 },
      lines: {
        ingestion: { quantity: '100 GB', charge: 'usage', where: { usagetype: 'DataProcessing-Bytes' } },
        archive: { quantity: '7.5 GB-month', charge: 'recurring', where: { usagetype: 'TimedStorage-ByteHrs' } },
      },
      facts: { 'logging.enabled': true, 'logging.retention-days': undefined, 'storage.encrypted': true },
    },
    { name: 'in the fourth month', props: { data: 100 }, month: 4, lines: { ingestion: '100 GB', archive: '52.5 GB-month' } },
    {
      name: 'a year of retention holds twelve months of data',
      props: { data: 100, retention: 365 },
      month: 20,
      lines: { ingestion: '100 GB', archive: '180 GB-month' },
      facts: { 'logging.retention-days': 365 },
    },
    {
      name: 'a week holds 7 of 365/12 days',
      props: { data: 100, retention: 7 },
      month: 3,
      lines: { ingestion: '100 GB', archive: '3.452055 GB-month' },
    },
    { name: 'what is archived as given', props: { data: 10, stored: 1000 }, lines: { ingestion: '10 GB', archive: '1000 GB-month' } },
    {
      name: 'the infrequent-access class, searched',
      props: { data: 10, class: 'infrequent-access', retention: 30, scanned: 50, masked: 10 },
      lines: {
        ingestion: { quantity: '10 GB', where: { usagetype: 'DataProcessingIA-Bytes' } },
        archive: '0.749859 GB-month',
        queries: { quantity: '50 GB', where: { usagetype: 'DataScanned-Bytes' } },
        masking: '10 GB',
      },
    },
    {
      name: 'vended logs share tiers',
      props: { data: 20000, source: 'vended', stored: 1, liveTail: 60 },
      lines: {
        ingestion: { quantity: '20000 GB', where: { meter: 'vended-logs' }, pool: 'AmazonCloudWatch.vended-logs' },
        archive: '1 GB-month',
        'live-tail': '60 minute',
      },
    },
    {
      name: 'straight to S3 there is no archive',
      props: { data: 100, source: 'vended', destination: 's3' },
      lines: { ingestion: { quantity: '100 GB', where: { meter: 'delivered-logs' }, pool: 'AmazonCloudWatch.delivered-logs' } },
    },
    {
      name: 'logs of Lambda now',
      props: { data: 1, stored: 0, source: 'lambda' },
      lines: { ingestion: { where: { meter: 'vended-logs' } }, archive: '0 GB-month' },
    },
    {
      name: 'logs of Lambda before May 2025',
      asOf: '2025-04-01',
      props: { data: 1, stored: 0, source: 'lambda' },
      lines: { ingestion: { where: { usagetype: 'DataProcessing-Bytes' } }, archive: '0 GB-month' },
    },
    {
      name: 'Contributor Insights',
      props: { data: 0, stored: 0, contributorRules: 4, contributorEvents: 1000000 },
      lines: {
        ingestion: '0 GB',
        archive: '0 GB-month',
        'contributors.rules': { quantity: '4 rule-month', charge: 'recurring' },
        'contributors.events': '1000000 event',
      },
    },
    { name: 'without usage', props: {}, lines: { ingestion: 'unknown', archive: 'unknown' } },
    { props: { data: 1, destination: 's3' }, problems: ['cloudwatch.delivery-of-vended-logs'] },
    { props: { data: 1, class: 'infrequent-access', liveTail: 1 }, problems: ['cloudwatch.infrequent-access-features'] },
    { props: { data: 1, retention: 8 }, invalid: 'retention' },
  ],
})
