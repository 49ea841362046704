import type { PluginHost } from '../host/resource-types.js'
import { didYouMean, listWords } from './nearest.js'

/** Why no plugin prices a type, and what to do about it. */
export const unknownType = (type: string, host: PluginHost): { readonly message: string; readonly hint: string } => {
  const [vendor = ''] = type.split(':')
  const vendors = [...new Set(host.typeIds.map((id) => id.split(':')[0] ?? ''))]
  if (!/^[a-z0-9-]+:[a-z0-9-]+:[a-z0-9-]+$/.test(type))
    return {
      message: `${JSON.stringify(type.slice(0, 80))} is not a type`,
      hint: didYouMean(type, host.typeIds) ?? 'write vendor:service:kind, such as aws:ec2:instance; planner services lists the types',
    }
  const message = `no installed plugin prices "${type.slice(0, 80)}"`
  const near = didYouMean(type, host.typeIds)
  if (near) return { message, hint: near }
  if (!vendors.includes(vendor))
    return {
      message,
      hint: `install a plugin that prices "${vendor}" resources: planner plugins install <package>; installed: ${listWords(vendors)}`,
    }
  const services = [...new Set(host.typeIds.filter((id) => id.startsWith(`${vendor}:`)).map((id) => id.split(':').slice(0, 2).join(':')))]
  return { message, hint: `planner services lists the types; services are: ${listWords(services)}` }
}
