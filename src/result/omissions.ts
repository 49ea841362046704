import { type Omissions, withNote } from '../costing/omissions.js'
import type { Design } from '../design/design.js'
import { pointerText } from '../design/pointer-text.js'
import type { Result } from './result.types.js'

/** The result with what the design leaves out, and with the plugins that failed to say it. */
export const withOmissions = (result: Result, { found, failures }: Omissions, design: Design): Result => {
  const pluginOf = (address: string): string => result.resources.find((resource) => resource.address === address)?.plugin ?? ''
  return {
    ...result,
    omissions: found.map((omission) => ({
      id: omission.id,
      address: omission.address,
      label: omission.label,
      why: omission.why,
      ...(omission.monthly ? { monthly: { ...omission.monthly } } : {}),
      atLeast: omission.atLeast,
      patch: withNote(omission, design.document).map(({ op, pointer, value }) => ({
        op,
        path: pointerText(pointer),
        ...(value === undefined ? {} : { value }),
      })),
    })),
    failures: [...result.failures, ...failures.map(({ address, message }) => ({ plugin: pluginOf(address), address, message }))],
  }
}
