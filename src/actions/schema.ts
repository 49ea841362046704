import { composeSchema } from '../design/schema.js'
import type { Deps } from './deps.js'

/** The JSON Schema of a design with all that the installed plugins add to it. */
export async function schema(deps: Pick<Deps, 'host'>): Promise<object> {
  return composeSchema(await deps.host())
}
