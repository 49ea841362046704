import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder, planner } from '../support/planner.js'

const ours = `# offer: AmazonEC2
# region: eu-west-1
# unit: Hrs
# published: 2026-10-01
# operatingSystem: Linux
# tenancy: Shared
# capacitystatus: Used
# preInstalledSw: NA
# licenseModel: No License required
instanceType,price
m7g.large,0.08
`

const designOf = (more: object) =>
  JSON.stringify({
    design: 1,
    name: 'Shop',
    region: 'eu-west-1',
    asOf: '2026-11-01',
    ...more,
    resources: { web: { type: 'aws:ec2:instance', instanceType: 'm7g.large', rootVolume: { type: 'gp3', size: 100 } } },
  })

/** A folder `outer/inner` with the design and its prices in `inner`. */
async function folderWith(more: object): Promise<string> {
  const outer = newFolder()
  const inner = join(outer, 'inner')
  await mkdir(inner)
  await Promise.all([
    writeFile(join(outer, 'ours.csv'), ours),
    writeFile(join(inner, 'ours.csv'), ours),
    writeFile(join(inner, 'shop.json'), designOf(more)),
    symlink('../ours.csv', join(inner, 'link.csv')),
  ])
  return outer
}

describe.concurrent('overlays', () => {
  it('are all shown: own prices, discounts, currency and tax', async () => {
    const cwd = await folderWith({
      prices: ['ours.csv'],
      discounts: [{ percent: 10, because: 'EDP' }],
      currency: { code: 'EUR', rate: 0.5, date: '2026-10-30', source: 'ECB' },
      tax: { name: 'VAT', percent: 20 },
    })
    const [text, json, csv, explained] = await Promise.all([
      planner(['estimate', 'inner/shop.json'], { cwd }),
      planner(['estimate', 'inner/shop.json', '--json'], { cwd }),
      planner(['estimate', 'inner/shop.json', '--csv'], { cwd }),
      planner(['explain', 'inner/shop.json', 'web.root.storage'], { cwd }),
    ])
    expect(text.stderr).toBe('')
    expect(text.stdout).toContain('EUR at 0.5 for 1 USD (ECB, 2026-10-30)')
    expect(text.stdout).toContain('Your own prices: inner/ours.csv, AmazonEC2, 1 of 1 price used')
    expect(text.stdout).toMatch(/m7g\.large +730 +instance-hours +\$0\.08¶ +EUR 29\.20/)
    expect(text.stdout).toMatch(/gp3 \(root\) +100 +GB-months +\$0\.088†?§ +EUR 3\.96/)
    expect(text.stdout).toContain('§ 1 line at 10% off list (EDP)')
    expect(text.stdout).toMatch(/VAT 20%, monthly +EUR 6\.63/)
    expect(text.stdout).toMatch(/Monthly with VAT +EUR 39\.79/)
    expect(JSON.parse(json.stdout)).toMatchObject({
      currency: 'EUR',
      totals: { monthly: { expected: '33.16' } },
      tax: { withTax: { monthly: { expected: '39.792' } } },
      privatePrices: [{ file: 'inner/ours.csv', used: 1 }],
    })
    const rows = csv.stdout.trimEnd().split('\r\n')
    expect(rows[2]).toContain('USD,10% EDP,0.5')
    expect(rows.at(-1)).toMatch(/^,tax,VAT,.*EUR,6\.632,6\.632,6\.632/)
    expect(explained.stdout).toContain('0.9  (10% off list: EDP)')
    expect(explained.stdout).toContain('EUR 0.50 per USD  (rate of 2026-10-30: ECB)')
  })

  it('come from options too, which win', async () => {
    const cwd = await folderWith({})
    const run = await planner(['estimate', 'inner/shop.json', '--prices', 'ours.csv', '--currency', 'GBP=0.8', '--json'], { cwd })
    expect(JSON.parse(run.stdout)).toMatchObject({
      currency: 'GBP',
      exchange: { from: 'USD', to: 'GBP', rate: '0.8', source: 'stated with --currency' },
      privatePrices: [{ file: 'ours.csv', used: 1 }],
    })
  })

  it('keep in a saved result, and a comparison names another rate', async () => {
    const cwd = await folderWith({ prices: ['ours.csv'], tax: { name: 'VAT', percent: 20 }, discounts: [{ percent: 10, because: 'EDP' }] })
    const saved = await planner(['estimate', 'inner/shop.json', '--currency', 'EUR=0.5', '-o', 'saved.json'], { cwd })
    expect(saved.status).toBe(0)
    const { status, stdout } = await planner(['estimate', 'inner/shop.json', '--currency', 'EUR=0.6', '--baseline', 'saved.json'], { cwd })
    expect(status).toBe(0)
    expect(stdout).toContain('EUR at 0.5 for 1 USD before, EUR at 0.6 for 1 USD now')
  })

  it.each([['../ours.csv'], ['/etc/hosts'], ['link.csv'], ['C:\\ours.csv']])('do not let a design read %s', async (file) => {
    const cwd = await folderWith({ prices: [file] })
    for (const command of ['estimate', 'validate']) {
      const { status, stdout, stderr } = await planner([command, 'inner/shop.json'], { cwd })
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toContain('is outside the folder of the design')
      expect(stderr).toMatch(/inner\/shop\.json:1:\d+/)
    }
  })

  it.each([
    [['--prices', 'none.csv'], 'the price file none.csv cannot be read'],
    [['--prices', '-'], 'the standard input is for the design'],
    [['--currency', 'EUR=0'], '"EUR=0" is not a currency with its rate'],
    [['--currency', 'euro'], '"euro" is not a currency with its rate'],
    [['--currency', 'USD=1'], 'the price list is in USD already'],
    [['--currency', 'EUR=0.13/CNY'], 'the rate is for CNY, and the prices of this design are in USD'],
    [['--currency', 'EUR=0.5', '--budget', '$500'], 'is in USD, the estimate in EUR'],
  ])('are refused with %j', async (options, message) => {
    const cwd = await folderWith({})
    const { status, stderr } = await planner(['estimate', 'inner/shop.json', ...options], { cwd })
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)])
  })

  it.each([
    [{ currency: { code: 'EUR', rate: 0, date: '2026-10-30', source: 'ECB' } }, 'currency.rate'],
    [{ currency: { code: 'EUR', rate: 0.9 } }, 'currency'],
    [{ tax: { name: 'VAT', percent: -1 } }, 'tax.percent'],
    [{ discounts: [{ percent: 5, service: 'AmazonEC2', because: 'EDP' }] }, 'discounts[0]'],
  ])('are checked with the design: %j', async (more, place) => {
    const cwd = await folderWith(more)
    const { status, stderr } = await planner(['validate', 'inner/shop.json'], { cwd })
    expect([status, stderr]).toEqual([2, expect.stringContaining(place)])
  })
})
