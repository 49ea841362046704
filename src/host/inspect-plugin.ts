import { loadRules } from './load-rules.js'
import { importPlugin } from './load-type.js'
import { openHost } from './plugin-host.js'
import type { PluginInfo } from './resource-types.js'
import { validatorFor } from './validator.js'

/** What a plugin shows when all of it is loaded. */
export interface PluginHealth {
  readonly rules: readonly string[]
  /** What does not work, as sentences; none in a sound plugin. */
  readonly problems: readonly string[]
}

/** Loads every type and every rule of a plugin. */
export async function inspectPlugin(plugin: PluginInfo): Promise<PluginHealth> {
  const host = openHost({ plugins: [plugin], faults: [] }, validatorFor)
  const problems: string[] = []
  for (const id of plugin.resources)
    await host.load(id).then(
      ({ broken }) => broken && problems.push(broken.message),
      (error: unknown) => problems.push(messageOf(error)),
    )
  const { rules, broken } = await loadRules([plugin], importPlugin)
  for (const { id, message } of broken) if (!problems.includes(message)) problems.push(`rule ${id}: ${message}`)
  return { rules: rules.map(({ id }) => id), problems: [...new Set(problems)] }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
