import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { renderText } from '../../src/report/text.js'
import type { Result } from '../../src/result/result.types.js'
import { commitment, hours, line, photoSite, resource, result, values } from './result-fixture.js'

const render = (shown: Result, width = 100) => renderText(shown, { width, color: false })

describe('renderText', () => {
  it.each([80, 120, 160])('looks as it was approved at %i columns', async (width) => {
    await expect(render(photoSite(), width)).toMatchFileSnapshot(`approved/photo-site-${width}.txt`)
  })

  it('fits any width', () => {
    for (let width = 40; width <= 170; width += 5)
      for (const text of render(photoSite(), width).split('\n')) expect(stringWidth(text)).toBeLessThanOrEqual(Math.max(40, width))
  })

  it('puts decimal points of unit prices under one another', () => {
    const lines = ['0.0000166667', '12', '0.5'].map((price, index) => hours(`l${index}`, `line ${index}`, price, '1'))
    const points = render(result({ resources: [resource('web', lines)] }))
      .split('\n')
      .filter((text) => text.includes('line '))
      .map((text) => text.indexOf('.', text.indexOf('$')))
    expect(new Set(points).size).toBe(1)
  })

  it('is the same text with and without colour', () => {
    const colored = renderText(photoSite(), { width: 100, color: true })
    expect(colored).not.toBe(render(photoSite()))
    expect(stripVTControlCharacters(colored)).toBe(render(photoSite()))
  })

  it('never shows an unknown amount as 0', () => {
    const unknown = resource('web', [line('compute', { status: 'unknown-price' })], { atLeast: true })
    const text = render(
      result({
        resources: [unknown],
        totals: { ...result().totals, atLeast: true },
        unknowns: [{ address: 'web', line: 'compute', why: 'no price', mend: 'sync' }],
      }),
    )
    expect(text).not.toContain('$0')
    expect(text).toContain('has no known cost yet; 1 line not known.')
  })

  it('tells several discounts apart', () => {
    const at = (percent: string) => ({ discountPercent: percent, discounts: [{ percent, because: `agreement ${percent}` }] })
    const discounted = (...percents: readonly string[]) =>
      render(
        result({
          resources: [
            resource(
              'web',
              percents.map((percent, index) => ({ ...hours(`l${index}`, 'line', '1', '1'), ...at(percent) })),
            ),
          ],
        }),
      )
    expect(discounted('10', '10')).toContain('§ 2 lines at 10% off list (agreement 10)\n')
    expect(discounted('10', '10')).not.toContain('    10% off list')
    expect(discounted('10', '5')).toMatch(/\n {4}10% off list\n[\s\S]*\n {4}5% off list\n/)
    expect(discounted('10', '5')).toContain('§ 1 line at 10% off list (agreement 10); 1 line at 5% off list (agreement 5)')
  })

  it('says free only where the price list says so', () => {
    const free = line('backup', { status: 'free', quantity: values('1'), unitPrice: '0', monthly: values('0') })
    expect(render(result({ resources: [resource('web', [free])] }))).toMatch(/backup +1 +instance-hour +\$0\.00 +free/)
  })

  it('neutralises what a name may carry', () => {
    const name = '\u001b[2J\u001b]0;pwned\u0007\u202egnp\u2028x'
    const hostile = result({
      design: { name, file: name, digest: '', region: name, description: name },
      resources: [
        resource(name, [hours('a', name, '1', '1'), line('b', { note: name, unit: name })], { title: name, note: name, error: name }),
      ],
      commitments: [commitment({ id: name, label: name, covered: [{ address: name, line: name, quantity: '1', unit: name }] })],
      unknowns: [{ address: name, line: name, why: name, mend: name }],
      problems: [{ id: name, severity: 'error', address: name, message: name, hint: name, position: { file: name, line: 1, column: 1 } }],
      failures: [{ plugin: name, address: name, message: name }],
      budgets: [{ name, limit: '1', actual: '2', status: 'over' }],
      priceBook: { digest: '', offers: [{ offer: name, published: name, prices: 1, stale: 0, derived: 0 }] },
    })
    for (const width of [40, 80, 160]) expect(render(hostile, width)).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}\u202a-\u202e]/u)
  })

  it('holds a name of 10,000 characters and wide ones within the width', () => {
    for (const name of ['n'.repeat(10_000), '東'.repeat(10_000), 'é'.repeat(5_000), '👩‍💻'.repeat(2_000)]) {
      const text = render(result({ resources: [resource(name, [hours('a', name, '1', '1')])] }), 80)
      for (const shown of text.split('\n')) expect(stringWidth(shown)).toBeLessThanOrEqual(80)
    }
  })

  it("shows a resource's own commitment as part of the resource", () => {
    const text = render(
      result({ resources: [resource('web', [])], commitments: [commitment({ id: 'web.purchase.0', owner: 'web', lines: [] })] }),
    )
    expect(text).toContain('part of web: 2 ×')
    expect(text).toContain('($77.38)')
  })

  it('says so when there is nothing', () => expect(render(result())).toContain('The design has no resources.'))
})

describe('a large design', () => {
  const many = (count: number): Result => {
    const resources = Array.from({ length: count }, (_, index) =>
      resource(`web-${index}`, [hours('compute', 'Linux, m7g.large', '0.1', String(index))], {
        monthly: values(String(index)),
        type: index % 3 === 0 ? 'aws:rds:instance' : 'aws:ec2:instance',
      }),
    )
    return result({ resources, totals: { ...result().totals, monthly: values(String((count * (count - 1)) / 2)) } })
  }

  it('is summed up by type with the costliest resources', () => {
    const text = render(many(5000))
    expect(text).toMatch(/aws:ec2:instance +3,333 +\$8,331,667\.00/)
    expect(text).toMatch(/web-4999 .*\$4,999\.00/)
    expect(text).toContain('5,000 resources in all: every line with --json or --csv')
    expect(text.split('\n').length).toBeLessThan(60)
  })

  it('is listed whole up to the limit', () => {
    expect(render(many(200))).toContain('web-0 ')
    expect(renderText(many(5000), { width: 100, color: false, detailLimit: 10_000 })).toContain('web-17 ')
  })

  it('takes time in proportion to its size', () => {
    const time = (count: number): number => {
      const shown = many(count)
      const start = performance.now()
      renderText(shown, { width: 100, color: false, detailLimit: 100_000 })
      return performance.now() - start
    }
    time(2000)
    // Eight times the resources: 8 times the time if linear, 64 if quadratic.
    expect(time(16_000) / Math.max(time(2000), 1)).toBeLessThan(24)
  })
})
