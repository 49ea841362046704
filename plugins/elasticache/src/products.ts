import type { PriceQuery } from '@planner/contract'

export type Engine = 'valkey' | 'redis' | 'memcached'

/** As the price list calls them. */
export const ENGINES = { valkey: 'Valkey', redis: 'Redis', memcached: 'Memcached' } as const

export const ENGINE_NAMES = { valkey: 'Valkey', redis: 'Redis OSS', memcached: 'Memcached' } as const

export const PORTS = { valkey: 6379, redis: 6379, memcached: 11211 } as const

const OFFER = 'AmazonElastiCache'

export const nodeProduct = (engine: Engine, nodeType: string): PriceQuery => ({
  offer: OFFER,
  where: { productFamily: 'Cache Instance', instanceType: nodeType, cacheEngine: ENGINES[engine] },
  per: 'node-hour',
})

export const supportProduct = (engine: Engine, nodeType: string, supportYear: string): PriceQuery => ({
  offer: OFFER,
  where: { productFamily: 'Extended Support', instanceType: nodeType, cacheEngine: ENGINES[engine], supportYear },
  per: 'node-hour',
})

const SERVERLESS_UNITS = { CachedData: 'GB-hour', ElastiCacheProcessingUnits: 'ECPU' } as const

export const serverlessProduct = (engine: Engine, usage: keyof typeof SERVERLESS_UNITS): PriceQuery => ({
  offer: OFFER,
  where: { usagetype: `${usage}:${ENGINES[engine]}` },
  per: SERVERLESS_UNITS[usage],
})

export const BACKUP: PriceQuery = {
  offer: OFFER,
  where: { productFamily: 'Storage Snapshot', usagetype: 'ElastiCache:BackupUsage' },
  per: 'GB-month',
}

export const GLOBAL_DATASTORE: PriceQuery = {
  offer: OFFER,
  where: { productFamily: 'Amazon ElastiCache Global Datastore', usagetype: 'ElastiCache-Out-Bytes' },
  per: 'GB',
}
