import type { Omission, OmissionContext } from '@planner/contract'
import type { Machine } from './product.js'

interface Versioned {
  readonly engine: Machine['engine']
  readonly version?: string
  readonly extendedSupport?: boolean
}

/** A version of which standard support ended in the last year, or ends in the next, is what many databases still run. */
export function* olderVersion(ctx: OmissionContext<Versioned>, unit: 'vCPU-hour' | 'vCPU-hour or ACU-hour'): Generator<Omission> {
  const { engine, version, extendedSupport = true } = ctx.props
  if (version !== undefined || !extendedSupport) return
  const older = ctx.olderVersion('rds', engine)
  if (!older) return
  yield {
    id: 'extended-support',
    label: 'Extended support of an older version',
    why: `a major version that is not upgraded in time is billed by the ${unit} on top`,
    assumes: `version ${older.version} without an upgrade, in extended support from ${older.extendedFrom}`,
    add: [{ op: 'add', path: ctx.pointer(['version']), value: older.version }],
  }
}
