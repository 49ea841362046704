import type { Pillar, Severity } from '@planner/contract'

/** The pillars in the framework's order. */
export const PILLARS: readonly Pillar[] = [
  'operational-excellence',
  'security',
  'reliability',
  'performance-efficiency',
  'cost-optimization',
  'sustainability',
]

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low']
