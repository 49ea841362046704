import type { PriceQuery } from '@planner/contract'
import { type AuroraEngine, engineFacts, type License, type RdsEngine } from './engines.js'

export type Deployment = 'single-az' | 'multi-az' | 'multi-az-cluster'

/** What decides the hourly price of a database, beside region and term. */
export interface Machine {
  readonly engine: RdsEngine | AuroraEngine
  readonly instanceClass: string
  readonly deployment: Deployment
  readonly license?: License
  /** RDS Custom. */
  readonly custom?: boolean
  /** Aurora's configuration of storage and I/O. */
  readonly ioOptimized?: boolean
}

const DEPLOYMENTS: Readonly<Record<Deployment, string>> = {
  'single-az': 'Single-AZ',
  'multi-az': 'Multi-AZ',
  'multi-az-cluster': 'Multi-AZ (readable standbys)',
}

const LICENSES: Readonly<Record<License, string>> = {
  included: 'License included',
  byol: 'Bring your own license',
  marketplace: 'Marketplace',
}

export const isAurora = (engine: string): engine is AuroraEngine => engine.startsWith('aurora-')

/** The family of a DB instance class: `m7g` of `db.m7g.large`. */
export const familyOf = (instanceClass: string): string => instanceClass.split('.')[1] ?? ''

/** The size of a DB instance class: `large` of `db.m7g.large`. */
export const sizeOf = (instanceClass: string): string => instanceClass.split('.')[2] ?? ''

/** The licence that is paid with the hour; undefined where there is nothing to license. */
export const licenseOf = ({ engine, license }: Machine): License | undefined => license ?? engineFacts(engine).licenses[0]

export const licenseModel = (machine: Machine): string => {
  const license = licenseOf(machine)
  // RDS Custom for SQL Server has its licence in the rate, and the price list says nothing of it.
  if (machine.custom && license === 'included') return 'NA'
  return license === undefined ? 'No license required' : LICENSES[license]
}

/** The database's `deploymentOption` in the price list. */
export const deploymentOption = ({ deployment }: Pick<Machine, 'deployment'>): string => DEPLOYMENTS[deployment]

/** The price-list product of a database's hours; the term is added by who asks. */
export const instanceProduct = (machine: Machine): PriceQuery => {
  const { name, edition } = engineFacts(machine.engine)
  return {
    offer: 'AmazonRDS',
    where: {
      productFamily: 'Database Instance',
      instanceType: machine.instanceClass,
      databaseEngine: name,
      ...(edition === undefined ? {} : { databaseEdition: edition }),
      licenseModel: licenseModel(machine),
      deploymentOption: deploymentOption(machine),
      ...(machine.custom ? { deploymentModel: 'Custom' } : {}),
      ...(isAurora(machine.engine) ? { storage: machine.ioOptimized ? 'Aurora IO Optimization Mode' : 'EBS Only' } : {}),
    },
    per: 'instance-hour',
  }
}

/** A product that its usage type identifies; most hold for any engine. */
export const usageProduct = (usagetype: string, per: string, databaseEngine = 'Any'): PriceQuery => ({
  offer: 'AmazonRDS',
  where: { usagetype, databaseEngine },
  per,
})

/** How many DB instances a deployment runs. */
export const INSTANCES: Readonly<Record<Deployment, number>> = { 'single-az': 1, 'multi-az': 2, 'multi-az-cluster': 3 }

/** For people: `MySQL`, `Oracle Standard Two, own licence`. */
export const engineName = (machine: Machine): string => {
  const { name, edition } = engineFacts(machine.engine)
  const own = licenseOf(machine) === 'byol' ? ', own licence' : ''
  return `${machine.custom ? 'Custom ' : ''}${name}${edition === undefined ? '' : ` ${edition}`}${own}`
}
