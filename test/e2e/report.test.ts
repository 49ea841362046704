import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder, planner } from '../support/planner.js'

const DESIGN = JSON.stringify({
  design: 1,
  name: 'Shop',
  region: 'eu-west-1',
  resources: { web: { type: 'aws:ec2:instance', instanceType: 'm7g.large', count: { low: 1, expected: 2, high: 4 } } },
})

const folderWithDesign = async (): Promise<string> => {
  const folder = newFolder()
  await writeFile(join(folder, 'shop.json'), DESIGN)
  return folder
}

describe.concurrent('planner report', () => {
  it('writes what a design costs, how well it is built and where each number comes from', async () => {
    const cwd = await folderWithDesign()
    const { status, stderr } = await planner(['report', 'shop.json', '-o', 'review.html', '--as-of', '2026-11-01'], { cwd })
    expect([status, stderr]).toEqual([0, 'Written: review.html\n'])
    const page = await readFile(join(cwd, 'review.html'), 'utf8')
    for (const part of ['summary', 'diagram', 'cost', 'pillars', 'sources']) expect(page).toContain(`<section id="${part}"`)
    expect(page).toMatch(/rate code \w+\.JRTCKXETXF\.6YS6EN2CT7; published \d{4}-\d{2}-\d{2}/)
    expect(page).toContain('shop.json:1:')
  })

  it('renders a saved result to the same bytes, without the design', async () => {
    const cwd = await folderWithDesign()
    await planner(['report', 'shop.json', '-o', 'result.json', '-o', 'one.html', '--as-of', '2026-11-01'], { cwd })
    const saved = await readFile(join(cwd, 'result.json'))
    const elsewhere = newFolder()
    const { status, stderr } = await planner(['report', '-', '-o', 'two.html'], { cwd: elsewhere, input: saved })
    expect([status, stderr]).toEqual([0, 'Written: two.html\n'])
    expect(await readFile(join(elsewhere, 'two.html'), 'utf8')).toBe(await readFile(join(cwd, 'one.html'), 'utf8'))
  })

  it('writes a workbook and a bill in the form of FOCUS, and says what that leaves out', async () => {
    const cwd = newFolder()
    const unknown = { type: 'aws:lambda:function', memory: '128 MB' }
    await writeFile(
      join(cwd, 'shop.json'),
      JSON.stringify({ ...JSON.parse(DESIGN), resources: { ...JSON.parse(DESIGN).resources, unknown } }),
    )
    const args = ['report', 'shop.json', '-o', 'shop.xlsx', '-o', 'shop.focus.csv', '--as-of', '2026-11-01']
    const { status, stderr } = await planner(args, { cwd })
    expect(status).toBe(0)
    expect(stderr).toMatch(/^Written: shop\.xlsx\nWritten: shop\.focus\.csv\nshop\.focus\.csv: not in it, .*: \d lines\n$/)
    expect((await readFile(join(cwd, 'shop.xlsx'))).subarray(0, 2).toString()).toBe('PK')
    expect(await readFile(join(cwd, 'shop.focus.csv'), 'utf8')).toMatch(/^AvailabilityZone,BilledCost,.*\r\n/)
  })

  it('refuses a result that is not sound, and a form that nobody writes', async () => {
    const cwd = newFolder()
    const unsound = JSON.stringify({ result: 1, currency: '</script>' })
    const [result, form] = await Promise.all([
      planner(['report', '-', '-o', 'review.html'], { cwd, input: unsound }),
      planner(['report', '-', '-o', 'review.docx'], { cwd, input: DESIGN }),
    ])
    expect([result.status, form.status]).toEqual([2, 2])
    expect(result.stderr).toContain('it is no sound result')
    expect(form.stderr).toMatch(/names no form that planner writes[\s\S]*\.html/)
  })
})
