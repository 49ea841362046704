import type { Facts } from '@planner/contract'

/** The texts of a fact that is a list; none of any other. */
export const factList = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

/** Ports that a resource says it serves. */
export const servedPorts = (user: Facts): readonly string[] => {
  const port = user['database.port']
  return [...factList(user['network.ports']), ...(port === undefined ? [] : [String(port)])]
}

export const isDatabase = (facts: Facts): boolean => facts['database.engine'] !== undefined
