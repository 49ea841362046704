import type { Problem } from '@planner/contract'
import type { DesignDocument, DesignResource } from '../design/design.js'

/** A region that the design gives to something that belongs to the account as a whole. */
export const needlessRegion = ({ address, type }: DesignResource, title: string, { resources }: DesignDocument): readonly Problem[] => {
  if (resources[address]?.region === undefined) return []
  const [, service = type] = type.split(':')
  const message = `${title}: it belongs to the account as a whole, and to no region`
  return [{ id: `${service}.global`, severity: 'warn', path: ['region'], message, hint: 'leave "region" out' }]
}
