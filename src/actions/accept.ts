import { type FoundOmission, isMentioned, withNote } from '../costing/omissions.js'
import { editDesign } from '../design/edit-design.js'
import { didYouMean } from '../design/nearest.js'
import { applyChanges, type Change } from '../design/patch.js'
import { decodeDesign } from '../design/read-file.js'
import { PlannerError } from '../errors/planner-error.js'
import type { Result } from '../result/result.types.js'
import type { Deps } from './deps.js'
import { type PricingOptions, pricedDesign } from './price-design.js'

/** An omission that stands in the design file now. */
export interface Accepted {
  readonly id: string
  readonly address: string
  readonly label: string
  /** What was written, and where: JSON pointer and JSON. */
  readonly added: readonly { readonly path: string; readonly value: unknown }[]
}

/** Adds omissions to the design file, and prices what it holds then. The file changes only if the new design can be priced. */
export async function acceptOmissions(
  file: string,
  wanted: readonly string[],
  options: PricingOptions,
  deps: Deps,
): Promise<{ readonly result: Result; readonly accepted: readonly Accepted[] }> {
  if (file === '-')
    throw new PlannerError('OPTION_INVALID', 'What is accepted is added to the design file, and the standard input is none.', {
      hint: 'Save the design, and name its file.',
    })
  const bytes = await deps.read(file)
  const { design, omissions } = await pricedDesign(
    file,
    { ...options, traces: false, omissions: true },
    { ...deps, read: async () => bytes },
  )
  const { chosen, changes } = merged(select(omissions, wanted), design.document)
  const text = await editDesign(file, decodeDesign(file, bytes), changes)
  const edited = new TextEncoder().encode(text)
  const { result } = await pricedDesign(file, options, { ...deps, read: async (path) => (path === file ? edited : deps.read(path)) })
  await deps.write(file, text)
  return {
    result,
    accepted: chosen.map(({ omission: { id, address, label }, changes: own }) => ({ id, address, label, added: own.map(addition) })),
  }
}

const addition = ({ pointer, value }: Change): Accepted['added'][number] => ({ path: `/${pointer.join('/')}`, value })

function select(omissions: readonly FoundOmission[], wanted: readonly string[]): readonly FoundOmission[] {
  const names = ({ id, address }: FoundOmission): readonly string[] => ['all', id, ...(address === '' ? [] : [`${address}.${id}`])]
  const known = [...new Set(omissions.flatMap(names))]
  if (omissions.length === 0)
    throw new PlannerError('OPTION_INVALID', 'This design leaves out nothing that planner knows of: there is nothing to accept.')
  const wrong = wanted.find((name) => !known.includes(name))
  if (wrong !== undefined)
    throw new PlannerError('OPTION_INVALID', `--accept ${wrong}: this design leaves out nothing of that name.`, {
      hint: `${didYouMean(wrong, known) ?? 'There are'}: ${known.slice(0, 30).join(', ')}`,
    })
  const added = omissions.filter(({ changes }) => changes.length > 0)
  const lost = wanted.find((name) => !added.some((omission) => names(omission).includes(name)))
  if (lost !== undefined)
    throw new PlannerError(
      'OPTION_INVALID',
      `--accept ${lost}: what lacks it is created by another resource, and stands nowhere in the design.`,
      {
        hint: 'Write it into the resource that creates it, where that has such a property.',
      },
    )
  return added.filter((omission) => names(omission).some((name) => wanted.includes(name)))
}

/** One after the other: where two add the same, the first does. */
function merged(omissions: readonly FoundOmission[], document: unknown) {
  const chosen: { readonly omission: FoundOmission; readonly changes: readonly Change[] }[] = []
  let current = document
  for (const omission of omissions) {
    if (isMentioned(omission.changes, current)) continue
    const changes = withNote(omission, current)
    current = applyChanges(current, changes)
    chosen.push({ omission, changes })
  }
  return { chosen, changes: chosen.flatMap(({ changes }) => changes) }
}
