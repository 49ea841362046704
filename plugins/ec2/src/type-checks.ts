import type { CheckContext, Path, Problem } from '@planner/contract'
import { familyOf, type Machine } from './product.js'

const TYPES = 'ec2-instance-types'
const REGIONS = 'ec2-type-regions'

/** Whether the type exists and the region has it. */
export function* typeProblems(ctx: CheckContext, type: string, path: Path): Generator<Problem> {
  const row = ctx.catalog(TYPES, type)
  if (!row) {
    const near = ctx.nearest(type, ctx.catalogKeys(TYPES))
    yield {
      id: 'ec2.type-unknown',
      severity: 'error',
      path,
      message: `"${type}" is no EC2 instance type that planner knows`,
      hint: near || 'see `planner prices search` for types that have a price',
    }
    return
  }
  if (row.cells.status?.startsWith('withdrawn'))
    yield {
      id: 'ec2.type-withdrawn',
      severity: 'warn',
      path,
      message: `${type} is no longer offered by AWS (${row.cells.status})`,
      hint: 'take a type of a current generation',
    }
  else if (row.cells.currentGeneration === 'false')
    yield {
      id: 'ec2.type-previous-generation',
      severity: 'warn',
      path,
      message: `${type} is of a previous generation`,
      hint: 'a current generation gives more for the same money',
    }
  yield* regionProblems(ctx, type, path)
}

function* regionProblems(ctx: CheckContext, type: string, path: Path): Generator<Problem> {
  const offered = ctx.catalog(REGIONS, type)?.cells
  if (!offered || offered[ctx.region] !== undefined) return
  const here = ctx.catalogKeys(REGIONS).filter((other) => ctx.catalog(REGIONS, other)?.cells[ctx.region] !== undefined)
  // The listing does not cover every region: no type at all there means that nobody looked.
  if (here.length === 0) return
  const regions = Object.keys(offered)
    .filter((region) => /-\d+$/.test(region))
    .sort()
  const elsewhere =
    regions.length === 0
      ? 'no region of the listing has it'
      : `it is offered in ${regions.slice(0, 6).join(', ')}${regions.length > 6 ? ` and ${regions.length - 6} more` : ''}`
  const sameSize = here.filter((other) => other.endsWith(type.slice(type.indexOf('.'))))
  yield {
    id: 'ec2.type-not-in-region',
    severity: 'error',
    path,
    message: `${ctx.region} does not offer ${type}; ${elsewhere}`,
    hint: ctx.nearest(type, sameSize.length > 0 ? sameSize : here) || `${ctx.region} has ${here.length} other types`,
  }
}

/** Whether the zones can be used: no more than offer the type. */
export function* zoneProblems(ctx: CheckContext, type: string, zones: readonly string[] | undefined, path: Path): Generator<Problem> {
  const offering = ctx.catalog(REGIONS, type)?.cells[ctx.region]
  if (!zones || !offering || offering === 'listed') return
  const count = offering.split('|').length
  if (zones.length > count)
    yield {
      id: 'ec2.zones-not-offered',
      severity: 'error',
      path,
      message: `${zones.length} zones are named, ${ctx.region} offers ${type} in ${count}`,
      hint: `name at most ${count} zones, or take another type`,
    }
  const regional = zones.find((zone) => zone.length > 1 && !zone.startsWith(ctx.region))
  if (regional !== undefined)
    yield {
      id: 'ec2.zone-in-other-region',
      severity: 'error',
      path,
      message: `zone ${regional} is not in ${ctx.region}`,
      hint: 'write the letter of a zone, or its full name in this region',
    }
}

/** Options that only T instances have. */
export function* burstableProblems(
  ctx: CheckContext,
  machine: Machine,
  props: { readonly cpuCredits?: string; readonly surplusCredits?: unknown },
  base: Path,
): Generator<Problem> {
  const burstable = ctx.catalog(TYPES, machine.type)?.cells.burstable
  if (burstable === 'false' && (props.cpuCredits !== undefined || props.surplusCredits !== undefined))
    yield {
      id: 'purchase.t2-unlimited-type',
      severity: 'error',
      path: [...base, props.cpuCredits === undefined ? 'surplusCredits' : 'cpuCredits'],
      message: `${machine.type} has no CPU credits; only T instances do`,
      hint: 'remove it, or take a T type such as t3.large',
    }
  if (burstable === 'true' && machine.tenancy === 'host' && props.cpuCredits === 'unlimited' && familyOf(machine.type) === 't3')
    yield {
      id: 'purchase.t3-host-standard',
      severity: 'error',
      path: [...base, 'cpuCredits'],
      message: 'T3 instances on a dedicated host run in standard mode only',
      hint: 'write "cpuCredits": "standard"',
    }
}

/** Combinations of system, licence and processor that are not sold. */
export function* platformProblems(ctx: CheckContext, { type, sqlServer, operatingSystem }: Machine, base: Path): Generator<Problem> {
  if (sqlServer && (operatingSystem === 'suse' || operatingSystem === 'ubuntu-pro'))
    yield {
      id: 'ec2.sql-server-system',
      severity: 'error',
      path: [...base, 'sqlServer'],
      message: `AWS sells no SQL Server licence with ${operatingSystem}`,
      hint: 'take linux, windows, rhel or rhel-ha, or bring the licence ("license": "byol")',
    }
  const architectures = ctx.catalog(TYPES, type)?.cells.architectures?.split('|')
  if (operatingSystem === 'windows' && architectures && !architectures.includes('x86_64'))
    yield {
      id: 'ec2.windows-on-arm',
      severity: 'error',
      path: [...base, 'operatingSystem'],
      message: `Windows Server does not run on ${type}, whose processors are ${architectures.join(', ')}`,
      hint: 'take a type with an Intel or AMD processor',
    }
}

/** Types that are never spot. */
export function* spotTypeProblems(ctx: CheckContext, type: string, path: Path): Generator<Problem> {
  if (ctx.catalog(TYPES, type)?.cells.spotSupported === 'false')
    yield {
      id: 'purchase.spot-not-offered',
      severity: 'error',
      path,
      message: `AWS does not offer ${type} as spot`,
      hint: 'take another type or another way to buy',
    }
}
