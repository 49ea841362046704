import { PlannerError } from '../errors/planner-error.js'
import { validatorOf } from '../host/validator.js'
import type { Result } from '../result/result.types.js'

/** The version of the result document that this planner writes and reads. */
const resultVersion = 1

/**
 * A result that was saved, if the bytes are one; what `estimate --baseline --json` prints holds one too.
 * Throws `OPTION_INVALID` for one that is not sound; `name` is what the user called it.
 */
export async function savedResult(bytes: Uint8Array, name: string): Promise<Result | undefined> {
  const document = parsed(new TextDecoder().decode(bytes))
  if (!isRecord(document) || !Object.hasOwn(document, 'result')) return undefined
  return checked(isRecord(document.result) ? document.result : document, name)
}

async function checked(saved: Readonly<Record<string, unknown>>, name: string): Promise<Result> {
  const refuse = (what: string) =>
    new PlannerError('OPTION_INVALID', `${name}: ${what}.`, {
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
