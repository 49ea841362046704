import { readFile } from 'node:fs/promises'
import { priceBookOfFiles } from '@planner/testing'

export const tests = {
  id: '{{type}}',
  priceBook: await priceBookOfFiles({ '{{kind}}.csv': await readFile(new URL('../prices/{{kind}}.csv', import.meta.url)) }),
  cases: [
    {
      name: 'storage and requests',
      props: { storage: 100, requests: '2 million/month' },
      lines: {
        storage: { quantity: '100 GB-month', where: { product: 'storage' }, charge: 'recurring' },
        requests: { quantity: '2000000 request', where: { product: 'requests' }, charge: 'usage' },
      },
      facts: { 'encryption.rest': false },
    },
    {
      name: 'what nobody stated is unknown, never free',
      props: { encrypted: true },
      lines: { storage: 'unknown', requests: 'unknown' },
      facts: { 'encryption.rest': true },
    },
    { name: 'a misspelt property', props: { storrage: 100 }, invalid: 'storage' },
  ],
}
