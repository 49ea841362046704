import type { ZoneProps } from './zone.types.js'

type Route = NonNullable<ZoneProps['records']>[number]

/** Records of one name and type that lead visitors somewhere, with their places in the list. */
export interface RecordGroup {
  readonly name: string
  readonly records: readonly { readonly route: Route; readonly index: number }[]
}

const LEADS: ReadonlySet<string> = new Set(['A', 'AAAA', 'CNAME', 'HTTPS', 'SVCB'])

/** Names that begin with an underscore prove who owns the domain, and nobody visits them. */
export const recordGroups = ({ records = [] }: Readonly<ZoneProps>): readonly RecordGroup[] => {
  const leading = records
    .map((route, index) => ({ route, index }))
    .filter(({ route }) => LEADS.has(route.type ?? 'A') && !route.name.startsWith('_'))
  const groups = Map.groupBy(leading, ({ route }) => `${route.type ?? 'A'} ${route.name}`)
  return [...groups.values()].map((group) => ({ name: group[0]?.route.name ?? '', records: group }))
}

/** How one of the group's records is chosen. */
export const routingOf = ({ records }: RecordGroup): string => records[0]?.route.routing ?? 'simple'
