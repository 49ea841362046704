/** A sync in a process of its own, so that it can be killed: `node sync-child.ts <folder> <address of the price list>`. */
import { setTimeout as sleep } from 'node:timers/promises'

const [folder = '', mirror = ''] = process.argv.slice(2)
const { syncPrices } = await import('../../dist/actions/sync-prices.js')

// The moment that a killer's clock starts at.
process.stdout.write('ready\n')
try {
  const report = await syncPrices(
    { offers: ['AmazonEC2'], regions: ['eu-west-1', 'us-east-1'], all: false, asOf: undefined, savingsPlans: false },
    {
      fetch: globalThis.fetch,
      now: Date.now,
      sleep: (ms: number) => sleep(Math.min(ms, 50)),
      random: Math.random,
      progress: () => {},
      host: async () => ({ plugins: [] }),
      folder,
      embeddedAttributes: () => [
        'instanceType',
        'operatingSystem',
        'tenancy',
        'preInstalledSw',
        'licenseModel',
        'capacitystatus',
        'usagetype',
      ],
      mirror,
    },
  )
  process.stdout.write(JSON.stringify(report))
} catch (error) {
  process.stderr.write(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
  process.exitCode = 2
}
