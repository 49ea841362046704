import { Buffer } from 'node:buffer'
import { type CheckedDesign, checkDesign, type LoadedDesign, loadDesign } from '../../src/design/load-design.js'
import { PlannerError } from '../../src/errors/planner-error.js'
import { testHost } from './host-fixture.js'

const REGIONS = ['eu-west-1', 'eu-central-1', 'us-east-1']

const deps = (content: string | Uint8Array) => ({
  host: testHost(),
  read: async () => (typeof content === 'string' ? Buffer.from(content) : content),
  priceBook: { catalogKeys: (table: string) => (table === 'aws-regions' ? REGIONS : []) },
})

/** Loads a text as a design file. */
export const load = (content: string | Uint8Array, file = 'design.json'): Promise<LoadedDesign> => loadDesign(file, deps(content))

const check = (content: string, file = 'design.json'): Promise<CheckedDesign> => checkDesign(file, deps(content))

/** A whole design around some of its members. */
export const designText = (members: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ design: 1, name: 'Test', region: 'eu-west-1', resources: {}, ...members }, null, 2)

/** The one error of a text that must not load. */
export const refusal = async (content: string | Uint8Array, file = 'design.json'): Promise<PlannerError> => {
  try {
    await load(content, file)
  } catch (error) {
    if (error instanceof PlannerError) return error
    throw error
  }
  throw new Error('it loaded')
}

/** Problems as `line:column message → hint`. */
export const problemsOf = async (content: string, file = 'design.json'): Promise<readonly string[]> => {
  const { problems } = await check(content, file)
  return problems.map(({ message, details: { at, hint } }) => `${at?.line}:${at?.column} ${message} → ${hint}`)
}
