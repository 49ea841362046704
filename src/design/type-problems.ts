import type { PluginHost } from '../host/resource-types.js'
import { isRecord } from './bare-object.js'
import type { DesignDocument } from './design.js'
import { didYouMean, listWords } from './nearest.js'

/** Why no plugin prices a type, and what to do about it. */
export const unknownType = (
  type: string,
  host: PluginHost,
  { plugins }: Pick<DesignDocument, 'plugins'>,
): { readonly message: string; readonly hint: string } => {
  const [vendor = ''] = type.split(':')
  const vendors = [...new Set(host.typeIds.map((id) => id.split(':')[0] ?? ''))]
  if (!/^[a-z0-9-]+:[a-z0-9-]+:[a-z0-9-]+$/.test(type))
    return {
      message: `${JSON.stringify(type.slice(0, 80))} is not a type`,
      hint: didYouMean(type, host.typeIds) ?? 'write vendor:service:kind, such as aws:ec2:instance; planner services lists the types',
    }
  const message = `no installed plugin prices "${type.slice(0, 80)}"`
  const near = didYouMean(type, host.typeIds)
  const missing = missingPlugins(plugins, vendor, host)
  if (missing.length > 0)
    return {
      message,
      hint: `the design needs ${listWords(missing)}: ${missing.map((spec) => `planner plugins install ${spec}`).join(' && ')}`,
    }
  if (near) return { message, hint: near }
  if (!vendors.includes(vendor)) {
    const [, service] = type.split(':')
    return {
      message,
      hint: `install the plugin that prices it: planner plugins install planner-plugin-${vendor}-${service}, if it has the usual name; name it under "plugins" in the design for whoever comes next`,
    }
  }
  const services = [...new Set(host.typeIds.filter((id) => id.startsWith(`${vendor}:`)).map((id) => id.split(':').slice(0, 2).join(':')))]
  return { message, hint: `planner services lists the types; services are: ${listWords(services)}` }
}

/** The plugins that a design names and that are not installed: those of the vendor, or all. As npm takes them. */
const missingPlugins = (plugins: unknown, vendor: string, host: PluginHost): readonly string[] => {
  if (!isRecord(plugins)) return []
  const installed = new Set([...host.plugins, ...(host.faults ?? [])].map(({ name }) => name))
  const missing = Object.entries(plugins).filter(([name, range]) => !installed.has(name) && typeof range === 'string')
  const own = missing.filter(([name]) => name.split(/[^a-z0-9]/).includes(vendor))
  return (own.length > 0 ? own : missing).map(([name, range]) => `${name}@${range}`)
}
