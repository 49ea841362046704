import type { Severity } from '@planner/contract'

/** What a rule, or an answered practice, weighs in its pillar's score. */
export const WEIGHTS: Readonly<Record<Severity, number>> = { critical: 10, high: 7, medium: 3, low: 1 }

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low']
