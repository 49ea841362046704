import type { Facts } from '@planner/contract'
import { factList } from './fact-list.js'

/** Facts that name the regions of copies and replicas. */
const REGIONS = ['backup.copies', 'backups.copied-to', 'image.regions', 'replicas.regions', 'replication.regions'] as const

/** Whether it is, or has a copy, in another region than `home`. */
export const reachesBeyond = (facts: Facts, home: string): boolean =>
  (facts.region !== undefined && facts.region !== home && facts.type !== 'aws:network:connection') ||
  facts['availability.multi-region'] === true ||
  facts['backup.other-region'] === true ||
  REGIONS.some((fact) => factList(facts[fact]).some((region) => region !== home))
