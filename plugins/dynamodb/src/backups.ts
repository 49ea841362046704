import type { CostLine, PriceQuery, ResourceContext } from '@planner/contract'
import type { Part } from './capacity.js'
import { BACKUP, FULL_EXPORT, IMPORT, INCREMENTAL_EXPORT, PITR, RESTORE } from './products.js'
import type { TableProps } from './table.types.js'

type Context = ResourceContext<TableProps>

/** Continuous backups are billed by the size of the table, whatever the days that they reach back. */
export const recoveryLine = (ctx: Context, { prefix, of, region }: Part): CostLine => ({
  id: `${prefix}point-in-time-recovery`,
  label: `Point-in-time recovery${of}`,
  quantity: ctx.input(['stored'], 'GB').times(ctx.month.length),
  price: { ...PITR, ...(region === undefined ? {} : { region }) },
  charge: 'recurring',
})

const moved = (ctx: Context, id: string, label: string, path: readonly string[], price: PriceQuery): CostLine => ({
  id,
  label,
  quantity: ctx.input(path, 'GB'),
  price,
  charge: 'usage',
})

export function* backupLines(ctx: Context): Generator<CostLine> {
  if (ctx.props.backups)
    yield {
      id: 'backups',
      label: 'On-demand backups',
      quantity: ctx.input(['backups', 'stored'], 'GB').times(ctx.month.length),
      price: BACKUP,
      charge: 'recurring',
    }
  if (ctx.given(['restored'])) yield moved(ctx, 'restores', 'Data restored', ['restored'], RESTORE)
  if (ctx.props.exported) {
    yield moved(ctx, 'exports.full', 'Full exports to S3', ['exported', 'full'], FULL_EXPORT)
    yield moved(ctx, 'exports.incremental', 'Incremental exports to S3', ['exported', 'incremental'], INCREMENTAL_EXPORT)
  }
  if (ctx.given(['imported'])) yield moved(ctx, 'imports', 'Imports from S3', ['imported'], IMPORT)
}
