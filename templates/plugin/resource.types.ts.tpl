import type { Usage } from '@planner/contract'

/** The properties of {{kind}}.schema.json. */
export interface {{Kind}} {
  readonly storage?: Usage
  readonly requests?: Usage
  readonly encrypted: boolean
}
