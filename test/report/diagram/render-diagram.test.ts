import { describe, expect, it } from 'vitest'
import { renderDiagram } from '../../../src/report/diagram/render-diagram.js'
import type { Result } from '../../../src/result/result.types.js'
import { drawnSite } from '../drawn-fixture.js'
import { resource, result, values } from '../result-fixture.js'

const attack = `</title></svg><script>alert(1)</script>" onload="x" 'q' {{x}} & \u2028 \u202e ]]>`

const design = (name: string): Result =>
  result({
    design: { name, file: 'design.json', digest: 'a1', region: 'eu-west-1' },
    totals: { ...result().totals, monthly: values('100') },
    resources: [
      resource('net', [], { type: 'aws:vpc:vpc', title: 'VPC' }),
      resource(name, [], { monthly: values('60'), title: name, placement: { vpc: 'net', zones: ['a', name] } }),
      resource('db', [], { monthly: values('40', '30', '55'), atLeast: true, placement: { vpc: 'net', zones: ['a'] } }),
    ],
    connections: [{ address: 'connections.0', from: name, to: 'db', via: [name], gb: values('1200.4'), monthly: values('3'), note: name }],
  })

/** Elements that are open at the end, or closed without being open. */
const unbalanced = (svg: string): readonly string[] => {
  const open: string[] = []
  const wrong: string[] = []
  for (const [, close, name = '', own] of svg.matchAll(/<(\/?)([a-zA-Z]+)(?:\s[\w:-]+="[^"<]*")*\s*(\/?)>/g))
    if (close) {
      if (open.pop() !== name) wrong.push(name)
    } else if (!own) open.push(name)
  return [...wrong, ...open]
}

const boxesOf = (svg: string) =>
  [...svg.matchAll(/<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)" rx="3"/g)].map(([, ...place]) => place.map(Number))

describe('renderDiagram', () => {
  it('shows addresses, kinds, costs and traffic', async () => {
    const svg = await renderDiagram(design('web'))
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)
    expect(texts).toEqual(
      expect.arrayContaining(['Region eu-west-1', 'VPC net', 'Zone a', 'web', '$60.00/mo', 'at least $40.00/mo', '1,200 GB/mo']),
    )
    expect(unbalanced(svg)).toEqual([])
  })

  it('gives wide letters room', async () => {
    const widthOf = async (name: string) =>
      Math.max(
        ...[...(await renderDiagram(design(name))).matchAll(/<title>(\w+),[^<]*<\/title><rect[^>]* width="([\d.]+)"/g)]
          .filter(([, title]) => title === name)
          .map(([, , width]) => Number(width)),
      )
    // Arial's bold W is 0.944 of the size of letters.
    expect(await widthOf('W'.repeat(20))).toBeGreaterThan(20 * 0.944 * 13 + 9)
    expect(await widthOf('i'.repeat(20))).toBeLessThan(20 * 0.6 * 13 + 19)
  })

  it('colours by share of the cost: what costs little is not drawn as without charge', async () => {
    const svg = await renderDiagram(drawnSite())
    const classOf = (name: string) => new RegExp(`<g class="([^"]+)"[^>]*><title>${name},`).exec(svg)?.[1]
    expect(['nothing', 'least', 'little', 'some', 'much', 'most'].map(classOf)).toEqual([
      'share-0',
      'share-1',
      'share-1',
      'share-2',
      'share-3',
      'share-4',
    ])
  })

  it('needs no style from outside: each shape says its colour', async () => {
    const svg = await renderDiagram(drawnSite())
    expect(svg).not.toMatch(/<style|style="|var\(/)
    const rects = [...svg.matchAll(/<rect [^>]*>/g)].map(([rect]) => rect)
    expect(rects.length).toBeGreaterThan(15)
    expect(rects.filter((rect) => !/ fill="#[0-9a-f]{6}"/.test(rect))).toEqual([])
  })

  it('explains the signs that it has, and no others', async () => {
    const [all, few] = [await renderDiagram(drawnSite()), await renderDiagram(design('web'))]
    for (const words of [
      'Solid line: traffic.',
      'Dotted line: one names',
      'Dashed name: lies in several',
      'Dashed frame: what it costs is not known',
    ])
      expect(all).toContain(words)
    expect(few).not.toContain('Dotted line')
    const nothing = await renderDiagram(result())
    expect(nothing).toContain('The design holds nothing that could be drawn.')
    expect(nothing).not.toContain('Share of the monthly total')
  })

  it('says in words what it shows', async () => {
    const svg = await renderDiagram(design('web'))
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="diagram-name diagram-words"/)
    expect(/<desc id="diagram-words">([^<]*)</.exec(svg)?.[1]).toContain('Traffic: web to db, 1,200 GB/mo')
  })

  it('is the same twice', async () => {
    expect(await renderDiagram(design('web'))).toBe(await renderDiagram(design('web')))
  })

  it('lets no name out of its text', async () => {
    const svg = await renderDiagram(design(attack))
    expect(svg).not.toMatch(/<script|\u2028|\u202e|<[^>]*onload/)
    expect(svg.match(/<\/svg>/g)).toHaveLength(1)
    expect(unbalanced(svg)).toEqual([])
  })

  it('cuts long names and keeps them whole for whoever points at them', async () => {
    const long = `${'very-'.repeat(30)}long`
    const svg = await renderDiagram(design(long))
    expect(svg).toContain(`<title>${long}, ${long}: $60.00 a month</title>`)
    for (const [, text = ''] of svg.matchAll(/<text[^>]*>([^<]*)</g)) expect(text.length).toBeLessThan(130)
    expect(Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1])).toBeLessThan(900)
    expect((await renderDiagram(design('x'.repeat(10_000)))).length).toBeLessThan(40_000)
  })

  it('lets no two resources overlap', async () => {
    const places = boxesOf(await renderDiagram(design('web')))
    expect(places).toHaveLength(2)
    const [[ax = 0, ay = 0, aw = 0, ah = 0] = [], [bx = 0, by = 0, bw = 0, bh = 0] = []] = places
    expect(ax + aw <= bx || bx + bw <= ax || ay + ah <= by || by + bh <= ay).toBe(true)
  })

  it('draws a design of nothing, and one of very much in a moment', async () => {
    expect(unbalanced(await renderDiagram(result()))).toEqual([])
    const resources = Array.from({ length: 2000 }, (_, index) =>
      resource(`r${index}`, [], {
        type: `aws:x:t${index % 400}`,
        monthly: values(`${index}`),
        placement: { references: { next: [`r${(index * 7) % 2000}`] } },
      }),
    )
    const connections = resources.map(({ address }, index) => ({
      address: `connections.${index}`,
      from: address,
      to: `r${(index * 13) % 2000}`,
      gb: values(`${index}`),
      monthly: values('0'),
    }))
    const start = performance.now()
    const svg = await renderDiagram(result({ resources, connections }))
    expect(performance.now() - start).toBeLessThan(8000)
    expect(svg).toContain('2,000 resources are drawn as')
    expect(unbalanced(svg)).toEqual([])
  })
})
