import { PlannerError } from '../errors/planner-error.js'
import { validatorOf } from '../host/validator.js'
import type { Result } from '../result/result.types.js'
import type { Deps } from './deps.js'
import { type PricingOptions, priceDesign } from './price-design.js'

/** The version of the result document that this planner writes and reads. */
const resultVersion = 1

/** A baseline to compare with: a result that was saved, as it is, or a design, priced as the other is. */
export async function readBaseline(file: string, options: PricingOptions, deps: Deps): Promise<Result> {
  const saved = savedResult(await deps.read(file))
  return saved === undefined ? priceDesign(file, { ...options, traces: false }, deps) : checked(saved, file)
}

/** What a file holds if it is a result; what `estimate --baseline --json` prints holds one too. */
function savedResult(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  const document = parsed(new TextDecoder().decode(bytes))
  if (!isRecord(document) || !Object.hasOwn(document, 'result')) return undefined
  return isRecord(document.result) ? document.result : document
}

async function checked(saved: Readonly<Record<string, unknown>>, file: string): Promise<Result> {
  const refuse = (what: string) =>
    new PlannerError('OPTION_INVALID', `--baseline ${file}: ${what}.`, {
      hint: 'Make it again with planner estimate DESIGN --output FILE.json.',
    })
  if (saved.result !== resultVersion)
    throw refuse(`it is a result of version ${JSON.stringify(saved.result)} and this planner reads ${resultVersion}`)
  const { default: schema } = await import('../result/result.schema.json', { with: { type: 'json' } })
  const [problem, ...others] = (await validatorOf(schema))(saved)
  if (problem === undefined) return saved as unknown as Result
  const more = others.length === 0 ? '' : `, and ${others.length} more`
  throw refuse(`it is no sound result: /${problem.path.join('/')} ${problem.message}${more}`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A design in YAML, or in JSON with comments.
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
