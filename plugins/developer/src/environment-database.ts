import type { CostLine, PriceQuery, ResourceContext, Unit } from '@planner/contract'
import type { EnvironmentProps } from './environment.types.js'

const ENGINES = { mysql: 'MySQL', postgres: 'PostgreSQL', mariadb: 'MariaDB' } as const

const usageProduct = (usagetype: string, per: Unit): PriceQuery => ({
  offer: 'AmazonRDS',
  where: { usagetype, databaseEngine: 'Any' },
  per,
})

/** The database that Beanstalk creates in the environment. */
export function* databaseLines(ctx: ResourceContext<EnvironmentProps>): Generator<CostLine> {
  const { database } = ctx.props
  if (!database) return
  const { class: instanceType, engine = 'mysql', multiZone = false, storageType = 'gp3' } = database
  yield {
    id: 'database.hours',
    label: `${ENGINES[engine]} database, ${instanceType}${multiZone ? ', two zones' : ''}`,
    quantity: ctx.constant(1, 'instance', 'one database').times(ctx.month.hours),
    price: {
      offer: 'AmazonRDS',
      where: {
        productFamily: 'Database Instance',
        instanceType,
        databaseEngine: ENGINES[engine],
        licenseModel: 'No license required',
        deploymentOption: multiZone ? 'Multi-AZ' : 'Single-AZ',
      },
      per: 'instance-hour',
    },
    charge: 'recurring',
  }
  yield {
    id: 'database.storage',
    label: `Database storage, ${storageType}`,
    quantity: ctx.input(['database', 'storage'], 'GB').times(ctx.month.length),
    price: usageProduct(`RDS:${multiZone ? 'Multi-AZ-' : ''}${storageType.toUpperCase()}-Storage`, 'GB-month'),
    charge: 'recurring',
  }
  if (database.backups !== undefined)
    yield {
      id: 'database.backups',
      label: 'Backups beyond the size of the database',
      quantity: ctx.input(['database', 'backups'], 'GB').times(ctx.month.length),
      price: usageProduct('RDS:ChargedBackupUsage', 'GB-month'),
      charge: 'recurring',
    }
}
