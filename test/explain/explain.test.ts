import { describe, expect, it } from 'vitest'
import { PlannerError } from '../../src/errors/planner-error.js'
import { explainLine } from '../../src/explain/explain.js'
import { parseTarget } from '../../src/explain/target.js'
import type { Node, Result } from '../../src/result/result.types.js'
import { line, resource, result, values } from '../report/result-fixture.js'
import { traced } from './trace-fixture.js'

const failure = (run: () => unknown): PlannerError => {
  try {
    run()
  } catch (error) {
    if (error instanceof PlannerError) return error
  }
  throw new Error('no PlannerError')
}

describe('explainLine', () => {
  it('leads from the amount to inputs with their place and to the price with its rate code and date', () => {
    const text = explainLine(traced(), 'web', 'compute')
    expect(text).toContain('$256.084 ($128.042 … $512.168)  = 2,920 instance-hours × $0.0877 per instance-hour')
    expect(text).toContain(
      '│  ├─ 4 instances (2 … 8)  min  (design.json:9:7 /resources/web/min)\n│  └─ 730 hours  (a month is 730 hours, as AWS counts it)',
    )
    expect(text).toContain('rate code SKU1.JRTCKXETXF.6YS6EN2CT7; published 2026-05-12; listed by AWS; origin ec2-all-os-2026-05')
  })

  it('shows how much fell into each tier', () => {
    const text = explainLine(traced(), 'web', 'root.storage')
    expect(text).toContain('51,200 GB-months × $0.023 per GB-month = $1,177.60 (from 0 to 51,200, rate code SKU2.JRTCKXETXF.PGHJ3S3EYE)')
    expect(text).toContain('8,800 GB-months × $0.022 per GB-month = $193.60')
    expect(text).not.toContain('= $0.00')
  })

  it('says what a schema filled in', () =>
    expect(explainLine(traced(), 'web', 'root.iops')).toContain(
      '8 GB  root.size  (default of the schema: /resources/web/root/size is not given, design.json:6:5)',
    ))

  it('draws a part that is used twice once', () => {
    const text = explainLine(traced(), 'web', 'twice')
    expect(text.match(/design\.json:9:7/g)).toHaveLength(1)
    expect(text).toContain('running hours [1], as above')
  })

  it('shows the first and the last of many months', () => {
    const text = explainLine(traced(), 'web', 'growing')
    expect(text).toContain('mean of $100.00, $101.00, $102.00, $103.00, $104.00, $105.00, $106.00, …, $111.00 (12 parts)')
    expect(text.match(/─ \$1/g)).toHaveLength(2)
  })

  it('says why an amount is not known, and gives no number', () => {
    const text = explainLine(traced(), 'web', 'requests')
    expect(text).toContain('not known: requests is not given; fill in resources.web.requests')
    expect(text).not.toMatch(/\$0/)
  })

  it('explains every line that the first part of an id names', () => {
    const text = explainLine(traced(), 'web', 'root')
    expect(text).toContain('web.root.storage')
    expect(text).toContain('web.root.iops')
    expect(text).not.toContain('web.compute')
  })

  it('explains all lines without an id, and says so where there is none', () => {
    expect(explainLine(traced(), 'web').match(/^web\./gm)).toHaveLength(6)
    expect(explainLine(traced(), 'idle')).toContain('nothing of it is billed')
  })

  it('offers the nearest name', () => {
    expect(failure(() => explainLine(traced(), 'web', 'cmpute')).details.hint).toBe(
      'did you mean "compute"? its lines: compute, root.storage, root.iops, twice, growing, requests',
    )
    expect(failure(() => explainLine(traced(), 'wbe')).details.hint).toBe('did you mean "web"? there are: web, web.dev, idle')
    expect(failure(() => explainLine(result(), 'web')).details.hint).toBe('the design has no resources')
  })

  it('says so when the result has no traces', () => {
    const { nodes: _, ...bare } = traced()
    expect(explainLine(bare as Result, 'web', 'compute')).toContain('made without traces')
  })
})

describe('a hostile or huge trace', () => {
  const withNodes = (nodes: Node[], node: number) =>
    result({ nodes, resources: [resource('web', [line('compute', { node, monthly: values('1') })])] })

  it('does not hang on a cycle or a missing node', () => {
    const text = explainLine(
      withNodes(
        [
          { op: 'plus', unit: 'USD', value: values('1'), args: [0, 1, 99] },
          { op: 'times', unit: 'USD', value: values('1'), args: [0] },
        ],
        0,
      ),
      'web',
      'compute',
    )
    expect(text).toContain('(missing from the result)')
    expect(text.length).toBeLessThan(2000)
  })

  it('does not grow without bounds where every level uses the one below twice', () => {
    const nodes: Node[] = [{ op: 'constant', unit: '1', value: values('1'), because: 'one' }]
    for (let level = 1; level < 60; level++)
      nodes.push({ op: level % 2 ? 'plus' : 'times', unit: '1', value: values('1'), name: `n${level}`, args: [level - 1, level - 1] })
    expect(explainLine(withNodes(nodes, 59), 'web', 'compute').split('\n').length).toBeLessThan(200)
  })

  it('holds a chain of 20,000 steps', () => {
    const nodes: Node[] = [{ op: 'constant', unit: '1', value: values('1'), because: 'one' }]
    for (let level = 1; level < 20_000; level++) nodes.push({ op: 'at-least', unit: '1', value: values('1'), args: [level - 1] })
    expect(explainLine(withNodes(nodes, 19_999), 'web', 'compute')).toContain('… deeper')
  })

  it('neutralises texts of the design', () => {
    const text = explainLine(
      withNodes([{ op: 'constant', unit: '1', value: values('1'), because: '\u001b[2J', name: '\u202ex' }], 0),
      'web',
      'compute',
    )
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u)
  })
})

describe('parseTarget', () => {
  it('takes the longest address that fits', () => {
    expect(parseTarget(traced(), 'web.dev.compute')).toEqual({ address: 'web.dev', lineId: 'compute' })
    expect(parseTarget(traced(), 'web.root.storage')).toEqual({ address: 'web', lineId: 'root.storage' })
    expect(parseTarget(traced(), 'web')).toEqual({ address: 'web' })
  })

  it('offers the nearest of addresses with lines', () => {
    expect(failure(() => parseTarget(traced(), 'wib.compute')).details.hint).toContain('did you mean "web.compute"?')
  })
})
