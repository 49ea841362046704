/** Engines of `aws:rds:instance`, as AWS's API names them. */
export type RdsEngine =
  | 'mysql'
  | 'mariadb'
  | 'postgres'
  | 'oracle-ee'
  | 'oracle-ee-cdb'
  | 'oracle-se2'
  | 'oracle-se2-cdb'
  | 'sqlserver-ee'
  | 'sqlserver-se'
  | 'sqlserver-web'
  | 'sqlserver-ex'
  | 'db2-ae'
  | 'db2-se'

export type AuroraEngine = 'aurora-mysql' | 'aurora-postgresql'

export type License = 'included' | 'byol' | 'marketplace'

/** What an engine is in AWS's price list and to its network. */
export interface EngineFacts {
  /** `databaseEngine` of the price list. */
  readonly name: string
  /** `databaseEdition` of the price list. */
  readonly edition?: string
  /** Licences that AWS sells it with, the usual one first; none where there is nothing to license. */
  readonly licenses: readonly License[]
  /** Whose storage limits it has, in the catalogue rds-storage. */
  readonly storage: 'mysql' | 'oracle' | 'sql-server'
  readonly port: number
  /** Whether it has read replicas, and how many at most. */
  readonly replicas: number
}

const oracle = (edition: string, licenses: readonly License[]): EngineFacts => ({
  name: 'Oracle',
  edition,
  licenses,
  storage: 'oracle',
  port: 1521,
  replicas: 5,
})

const sqlServer = (edition: string, replicas: number): EngineFacts => ({
  name: 'SQL Server',
  edition,
  licenses: ['included'],
  storage: 'sql-server',
  port: 1433,
  replicas,
})

const open = (name: string, port: number): EngineFacts => ({ name, licenses: [], storage: 'mysql', port, replicas: 15 })

const db2 = (edition: string): EngineFacts => ({
  name: 'Db2',
  edition,
  licenses: ['byol', 'marketplace'],
  storage: 'mysql',
  port: 50000,
  replicas: 3,
})

const ENGINES: Readonly<Record<RdsEngine | AuroraEngine, EngineFacts>> = {
  mysql: open('MySQL', 3306),
  mariadb: open('MariaDB', 3306),
  postgres: open('PostgreSQL', 5432),
  'aurora-mysql': open('Aurora MySQL', 3306),
  'aurora-postgresql': open('Aurora PostgreSQL', 5432),
  'oracle-ee': oracle('Enterprise', ['byol']),
  'oracle-ee-cdb': oracle('Enterprise', ['byol']),
  'oracle-se2': oracle('Standard Two', ['included', 'byol']),
  'oracle-se2-cdb': oracle('Standard Two', ['included', 'byol']),
  'sqlserver-ee': sqlServer('Enterprise', 15),
  'sqlserver-se': sqlServer('Standard', 0),
  'sqlserver-web': sqlServer('Web', 0),
  'sqlserver-ex': sqlServer('Express', 0),
  'db2-ae': db2('Advanced'),
  'db2-se': db2('Standard'),
}

export const engineFacts = (engine: RdsEngine | AuroraEngine): EngineFacts => ENGINES[engine]
