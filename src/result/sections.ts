import type { Basis } from '../costing/basis.js'
import type { Resource, Result } from './result.types.js'

/** The result with what resource types add to reports. A type that fails at it costs only its own section. */
export const withSections = (result: Result, { evaluation, options: { design } }: Basis): Result => {
  const failures: Result['failures'] = []
  const byAddress = new Map(design.resources.map((resource) => [resource.address, resource]))
  const sectionOf = (address: string, plugin: string): Resource['section'] => {
    const resource = byAddress.get(address)
    const section = resource && evaluation.typeOf(resource).type.section
    if (!section) return undefined
    try {
      return section(evaluation.context(resource)) as Resource['section']
    } catch (error) {
      failures.push({ plugin, address, message: error instanceof Error ? error.message : String(error) })
      return undefined
    }
  }
  const resources = result.resources.map((resource) => {
    const section = sectionOf(resource.address, resource.plugin)
    return section ? Object.defineProperties({ section }, Object.getOwnPropertyDescriptors(resource)) : resource
  }) as Resource[]
  return { ...result, resources, failures: [...result.failures, ...failures] }
}
