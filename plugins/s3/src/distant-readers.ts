import type { ResourceContext } from '@planner/contract'
import type { BucketProps } from './bucket.types.js'

/** Parts of the world with readers that neither the bucket nor a copy is in; undefined if the design does not say where readers are. */
export const distantReaders = ({
  props: { readers, replication = [] },
  region,
  catalog,
}: Pick<ResourceContext<BucketProps>, 'props' | 'region' | 'catalog'>): readonly string[] | undefined => {
  const placeOf = (code: string) => catalog('aws-regions', code)?.cells.continent?.toLowerCase().replace(' ', '-')
  const near = [region, ...replication.map(({ to }) => to)].map(placeOf)
  return readers?.filter((place) => !near.includes(place))
}
