import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newFolder } from './planner.ts'

/** A plugin that does wrong: parts of its manifest, its entry, its one type `evil:<name>:thing`, or its one rule. */
export interface Hostile {
  readonly manifest?: Readonly<Record<string, unknown>>
  readonly entry?: string
  readonly type?: string
  readonly rule?: string
}

const typeWith = (members: string): string => `export default {
  title: 'Thing', summary: 'A thing.', serviceModel: 'abstracted',
  schema: { type: 'object', properties: { list: { default: [1] }, to: { type: 'string', refersTo: ['*'] } } },
  lines: () => [],
  ${members}
}`

const line = (quantity: string, more = ''): string =>
  typeWith(
    `*lines(ctx) { yield { id: 'a', label: 'A', charge: 'usage', quantity: ${quantity}, price: { given: ctx.constant(1, 'USD/GB', 'stated') }, ${more} } },`,
  )

const ruleWith = (check: string): string => `export default {
  appliesTo: 'aws:ec2:instance', check: ${check},
  meta: { pillar: 'security', severity: 'low', title: 'T', failureTitle: 'F', why: 'W', remedy: 'R', url: 'https://example.com', messages: { m: 'M' } },
}`

/** Types that fail when a design that uses them is priced, with a part of what must be said of each. */
export const hostileTypes: Readonly<Record<string, Hostile & { readonly says: string }>> = {
  version: { manifest: { apiVersion: 2 }, says: 'is written for plugin API 2' },
  keys: { manifest: { hooks: {} }, says: 'unknown key "hooks"' },
  throws: { entry: 'throw new Error("boom")', says: 'cannot be loaded: boom' },
  'never-imported': { entry: 'await new Promise(() => {})', says: 'its import did not settle' },
  'never-loaded': {
    entry: "export default { apiVersion: 1, resources: { 'evil:never-loaded:thing': () => new Promise(() => {}) } }",
    says: 'its import did not settle',
  },
  lines: { type: typeWith('lines: () => { throw new Error("boom") },'), says: 'lines(): boom' },
  'a-promise': { type: typeWith('lines: async () => [],'), says: 'lines(): gives a promise' },
  loop: { type: typeWith('lines: () => { for (;;); },'), says: 'lines() does not end' },
  endless: { type: typeWith('*lines() { for (;;) yield { price: { given: 1 } } },'), says: 'lines(): gives more than' },
  nan: { type: line("ctx.constant(NaN, 'GB', 'x')"), says: 'lines()' },
  negative: { type: line("ctx.constant(-5, 'GB', 'x')"), says: 'negative' },
  enormous: { type: line("ctx.constant('1e400', 'GB', 'x')"), says: 'lines()' },
  product: {
    type: line("ctx.constant('1e29', 'GB', 'x').times(ctx.constant('1e29', '1', 'x'))"),
    says: 'larger than 1e30',
  },
  fake: { type: line("{ unit: 'GB', known: true, isZero: false, texts: () => ({}) }"), says: 'is not one that the context made' },
  mutates: { type: typeWith('lines: ({ props }) => { props.list.push(2); return [] },'), says: 'not extensible' },
  circular: { type: typeWith('lines: () => { const a = {}; a.a = a; return [{ price: { given: 1 }, a }] },'), says: 'holds itself' },
  price: { type: line("ctx.constant(5, 'GB', 'x')", 'price: null,'), says: 'lines(): gives a line without a price' },
  problems: { type: typeWith('problems: () => { throw new Error("boom") },'), says: 'problems(): boom' },
  facts: { type: typeWith('facts: () => { throw new Error("boom") },'), says: 'facts(): boom' },
  omissions: { type: typeWith('omissions: () => { throw new Error("boom") },'), says: 'omissions(): boom' },
  parts: { type: typeWith('parts: () => { throw new Error("boom") },'), says: 'parts(): boom' },
  schema: { type: typeWith("schema: { type: 'nothing' },"), says: 'is not valid' },
}

/** Rules on instances that fail when a design with one is reviewed. */
export const hostileRules: Readonly<Record<string, Hostile & { readonly says: string }>> = {
  'throwing-rule': { rule: ruleWith('() => { throw new Error("boom") }'), says: 'boom' },
  'endless-rule': { rule: ruleWith('() => { for (;;); }'), says: 'longer than' },
  'changing-rule': { rule: ruleWith("({ props }) => { props.rootVolume.size = 9; return 'pass' }"), says: 'may not change what it sees' },
  'odd-rule': { rule: ruleWith('() => 7'), says: 'gives number as its verdict' },
  'never-rule': {
    entry: "export default { apiVersion: 1, rules: { 'never-rule': () => new Promise(() => {}) } }",
    rule: '',
    says: 'did not settle',
  },
  'shapeless-rule': { rule: 'export default { check: 1 }', says: 'check' },
}

/** Writes them as packages, and a data folder in which all are linked. */
export async function linkHostile(plugins: Readonly<Record<string, Hostile>>): Promise<string> {
  const data = newFolder()
  const links = await Promise.all(
    Object.entries(plugins).map(async ([name, { manifest, entry, type, rule }]) => {
      const root = join(data, 'plugins', name)
      await mkdir(join(root, 'dist'), { recursive: true })
      const id = `evil:${name}:thing`
      const own = rule !== undefined ? { reviews: ['aws:ec2:instance'] } : { resources: [id] }
      const planner = { apiVersion: 1, entry: './dist/index.js', ...own, ...manifest }
      const exported =
        rule !== undefined ? `rules: { '${name}': () => import('./rule.js') }` : `resources: { '${id}': () => import('./thing.js') }`
      await Promise.all([
        writeFile(join(root, 'package.json'), JSON.stringify({ name: `evil-${name}`, version: '6.6.6', type: 'module', planner })),
        writeFile(join(root, 'dist/index.js'), entry ?? `export default { apiVersion: 1, ${exported} }`),
        writeFile(join(root, 'dist/thing.js'), type ?? typeWith('')),
        writeFile(join(root, 'dist/rule.js'), rule ?? ''),
      ])
      return { name: `evil-${name}`, type: 'link', root }
    }),
  )
  await mkdir(join(data, 'planner'))
  await writeFile(join(data, 'planner/package.json'), JSON.stringify({ oclif: { schema: 1, plugins: links } }))
  return data
}
