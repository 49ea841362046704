import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import datasync from '../src/datasync.js'
import gateway from '../src/gateway.js'
import importExport from '../src/import-export.js'
import snowball from '../src/snowball.js'

testResource(datasync, {
  describe,
  it,
  id: 'aws:datasync:task',
  cases: [
    {
      name: 'basic mode',
      props: { copied: 1000 },
      lines: { copied: { quantity: '1000 GB', charge: 'usage', where: { meter: 'datasync.basic.gb' } } },
      problems: [],
    },
    {
      name: 'enhanced mode has a fee for each run',
      props: { copied: '2 TB', mode: 'enhanced', runs: 30 },
      lines: { copied: { quantity: '2048 GB', where: { meter: 'datasync.enhanced.gb' } }, runs: '30 execution' },
      facts: { 'transfer.mode': 'enhanced', 'encryption.in-transit': true },
    },
    { props: { copied: 1, mode: 'enhanced' }, lines: { copied: '1 GB', runs: 'unknown' } },
    { props: { copied: 1, runs: 3 }, problems: ['datasync.runs-not-billed'] },
    { props: {}, invalid: 'copied' },
  ],
})

testResource(gateway, {
  describe,
  it,
  id: 'aws:storagegateway:gateway',
  asOf: '2026-11-01',
  cases: [
    {
      name: 'cached volumes keep their data in AWS',
      props: { kind: 'volume-cached', storage: 5000, written: 800 },
      region: 'us-east-1',
      lines: {
        written: { quantity: '800 GB', charge: 'usage', pool: 'AWSStorageGateway.written', price: 'unknown' },
        storage: { quantity: '5000 GB-month', charge: 'recurring', price: 'unknown' },
      },
      facts: { 'gateway.data-in-aws': true, 'backups.enabled': false },
      problems: [],
    },
    {
      name: 'stored volumes their snapshots',
      props: { kind: 'volume-stored', storage: 5000, snapshots: 6000, written: '20 TB' },
      region: 'us-east-1',
      lines: {
        // 125 USD are the most that a gateway pays.
        written: { quantity: '12500 GB', price: 'unknown' },
        snapshots: { quantity: '6000 GB-month', offer: 'AmazonEC2', where: { usagetype: 'EBS:SnapshotUsage' } },
      },
      facts: { 'gateway.data-in-aws': false, 'backups.enabled': true },
    },
    {
      name: 'whose size nobody gave',
      props: { kind: 'volume-stored', written: 1 },
      lines: { written: { quantity: '1 GB', price: 'unknown' }, snapshots: 'unknown' },
    },
    {
      name: 'tapes',
      props: { kind: 'tape', storage: 100, written: 50, archive: { glacier: 1000, deepArchive: 5000, retrieved: 10 } },
      lines: {
        written: { quantity: '50 GB', price: 'unknown' },
        storage: { quantity: '100 GB-month', price: 'unknown' },
        'archive.glacier': { quantity: '1000 GB-month', price: 'unknown' },
        'archive.deep-archive': { quantity: '5000 GB-month', price: 'unknown' },
        'archive.retrieved': { quantity: '10 GB', price: 'unknown' },
      },
    },
    {
      name: 'files of FSx',
      props: { kind: 'file-fsx' },
      region: 'us-east-1',
      lines: { gateway: { quantity: '730 gateway-hour', where: { meter: 'fsx-file-gateway.hour' } } },
    },
    {
      name: 'files of S3',
      props: { kind: 'file-s3', bucket: 'files', written: 10 },
      related: { files: { type: 'aws:s3:bucket' } },
      lines: { written: { quantity: '10 GB', price: 'unknown' } },
      facts: { 'gateway.bucket': 'files' },
      problems: [],
    },
    { props: { kind: 'file-s3' }, lines: { written: { quantity: 'unknown', price: 'unknown' } }, problems: ['storage-gateway.no-bucket'] },
    { props: { kind: 'volume-cached', storage: 1, volumes: 33 }, problems: ['storage-gateway.volumes'] },
    { props: { kind: 'volume-stored', storage: '17 TB' }, problems: ['storage-gateway.volume-size'] },
    {
      name: 'two volumes hold more',
      props: { kind: 'volume-cached', storage: '33 TB', volumes: 2, written: 1 },
      lines: { written: { quantity: '1 GB', price: 'unknown' }, storage: { quantity: '33792 GB-month', price: 'unknown' } },
      problems: [],
    },
    { props: { kind: 'volume-cached', archive: { glacier: 1 } }, problems: ['storage-gateway.archive'] },
    { props: { kind: 'disk' }, invalid: 'disk' },
  ],
})

testResource(snowball, {
  describe,
  it,
  id: 'aws:snowball:job',
  cases: [
    {
      name: 'fees as AWS quotes them',
      props: { fee: 300, extraDays: 4, feePerDay: 30, shipping: 120, data: '70 TB' },
      lines: { job: { quantity: '1 execution', charge: 'one-time' }, 'extra-days': '4 day', shipping: '1 execution' },
      problems: ['transfer.retired-service'],
    },
    {
      name: 'else unknown',
      props: { jobs: 2, direction: 'export', data: 500 },
      lines: { job: { quantity: '2 execution', price: 'unknown' }, export: { quantity: '500 GB', price: 'unknown' } },
      facts: { 'transfer.direction': 'export' },
      problems: ['transfer.retired-service'],
    },
    { name: 'in its time', props: { fee: 250 }, asOf: '2020-01-01', lines: { job: '1 execution' }, problems: [] },
    { name: 'before it', props: {}, asOf: '2014-01-01', problems: ['transfer.not-yet'] },
    { props: { device: 'truck' }, invalid: 'truck' },
  ],
})

testResource(importExport, {
  describe,
  it,
  id: 'aws:importexport:job',
  cases: [
    {
      name: 'fees as AWS quoted them',
      props: { data: '16 TB', fee: 80, loading: { hours: 20, feePerHour: 2.49 }, jobs: 2 },
      lines: { job: { quantity: '2 execution', charge: 'one-time' }, loading: '40 hour' },
      problems: ['transfer.retired-service'],
    },
    {
      name: 'in its time',
      props: { data: 100, fee: 80 },
      asOf: '2014-06-01',
      lines: { job: '1 execution' },
      problems: [],
    },
    { name: 'more than a job loads', props: { data: '17 TB', fee: 80 }, problems: ['transfer.retired-service', 's3.import-export-size'] },
    { props: { data: 1, fee: 80 }, asOf: '2008-01-01', problems: ['transfer.not-yet'] },
    { name: 'a price list has no fees of it', props: { data: 1 }, invalid: 'fee' },
  ],
})
