import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import server from '../src/transfer-server.js'

testResource(server, {
  describe,
  it,
  id: 'aws:transfer:server',
  cases: [
    {
      name: 'each protocol is billed by the hour',
      props: { protocols: ['sftp', 'ftps'], uploaded: 10, downloaded: '50 GB' },
      region: 'us-east-1',
      lines: {
        protocols: { quantity: '1460 protocol-hour', charge: 'recurring', offer: 'AWSTransfer' },
        uploaded: { quantity: '10 GB', charge: 'usage', where: { usagetype: 'UploadBytes' } },
        downloaded: { quantity: '50 GB', charge: 'usage', where: { usagetype: 'DownloadBytes' } },
      },
      facts: { 'encryption.in-transit': true, 'network.public': true },
    },
    {
      name: 'FTP in a VPC',
      props: { protocols: ['ftp'], endpoint: 'vpc', uploaded: 0, downloaded: 0 },
      lines: { protocols: { price: 'unknown' }, uploaded: { price: 'unknown' }, downloaded: { price: 'unknown' } },
      facts: { 'encryption.in-transit': false, 'network.public': false },
      problems: [],
    },
    { props: { protocols: ['ftp'], uploaded: 1, downloaded: 1 }, problems: [{ id: 'transfer.ftp-in-public', severity: 'error' }] },
    { props: { protocols: [], uploaded: 1, downloaded: 1 }, invalid: 'protocols' },
    { props: { downloaded: 1 }, invalid: 'uploaded' },
  ],
})
