import type { PriceQuery } from '@planner/contract'

/** What decides the hourly price of an instance, beside region and term. */
export interface Machine {
  readonly type: string
  readonly operatingSystem: OperatingSystem
  readonly sqlServer?: SqlServer
  readonly license: 'included' | 'byol'
  readonly tenancy: Tenancy
}

export type OperatingSystem = 'linux' | 'windows' | 'rhel' | 'rhel-ha' | 'suse' | 'ubuntu-pro'
type SqlServer = 'web' | 'standard' | 'enterprise'
type Tenancy = 'shared' | 'dedicated' | 'host'

const SYSTEM_NAMES: Readonly<Record<OperatingSystem, string>> = {
  linux: 'Linux',
  windows: 'Windows',
  rhel: 'RHEL',
  'rhel-ha': 'Red Hat Enterprise Linux with HA',
  suse: 'SUSE',
  'ubuntu-pro': 'Ubuntu Pro',
}

const SQL_NAMES: Readonly<Record<SqlServer, string>> = { web: 'SQL Web', standard: 'SQL Std', enterprise: 'SQL Ent' }

const TENANCY_NAMES: Readonly<Record<Tenancy, string>> = { shared: 'Shared', dedicated: 'Dedicated', host: 'Host' }

/** The system's name in AWS's price list. */
export const systemName = (system: OperatingSystem): string => SYSTEM_NAMES[system]

/** The family of an instance type: `m7g` of `m7g.large`. */
export const familyOf = (type: string): string => type.slice(0, type.indexOf('.'))

/** The size of an instance type: `large` of `m7g.large`. */
export const sizeOf = (type: string): string => type.slice(type.indexOf('.') + 1)

/** For people: `Windows with SQL Std`. */
export const platformName = ({ operatingSystem, sqlServer, license }: Machine): string =>
  [
    systemName(operatingSystem),
    ...(sqlServer ? [`with ${SQL_NAMES[sqlServer]}`] : []),
    ...(license === 'byol' ? ['with own licence'] : []),
  ].join(' ')

/** Linux has no licence to bring; AWS lists one own-licence product, that of Windows, for all of them. */
const bringsLicense = ({ operatingSystem, license }: Machine): boolean => license === 'byol' && operatingSystem === 'windows'

/** The price-list product of an instance; the term is added by who asks. */
export const instanceProduct = (machine: Machine): PriceQuery => ({
  offer: 'AmazonEC2',
  where: {
    instanceType: machine.type,
    // An RHEL or SUSE subscription of one's own runs at the plain Linux price.
    operatingSystem: machine.license === 'byol' && !bringsLicense(machine) ? SYSTEM_NAMES.linux : systemName(machine.operatingSystem),
    preInstalledSw: machine.sqlServer && machine.license === 'included' ? SQL_NAMES[machine.sqlServer] : 'NA',
    tenancy: TENANCY_NAMES[machine.tenancy],
    licenseModel: bringsLicense(machine) ? 'Bring your own license' : 'No License required',
    capacitystatus: 'Used',
  },
  per: 'instance-hour',
})

/** A product of the EC2 offer that its usage type identifies. */
export const usageProduct = (usagetype: string, per: string, more: Readonly<Record<string, string>> = {}): PriceQuery => ({
  offer: 'AmazonEC2',
  where: { usagetype, ...more },
  per,
})
