import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { CatalogRow } from '@planner/contract'
import { closest } from 'fastest-levenshtein'
import { PlannerError } from '../errors/planner-error.js'
import type { CatalogTable } from './catalog-file.js'
import { createDatabase, openReadOnly, quoteName } from './sqlite.js'

const OWN = ['_key', '_from', '_until', '_source', '_asOf']

/** Writes all catalogues into one file, a table each. */
export function writeCatalog(file: string, tables: readonly CatalogTable[]): void {
  const database = createDatabase(file)
  try {
    database.exec('BEGIN')
    for (const { name, columns, entries } of tables) {
      const all = [...OWN, ...columns]
      database.exec(
        `CREATE TABLE ${quoteName(name)} (${all.map((column) => `${quoteName(column)} TEXT`).join(', ')}, PRIMARY KEY (_key, _from)) WITHOUT ROWID`,
      )
      const insert = database.prepare(`INSERT INTO ${quoteName(name)} VALUES (${all.map(() => '?').join(', ')})`)
      for (const entry of entries)
        insert.run(entry.key, entry.from, entry.until, entry.source, entry.asOf, ...entry.cells.map((cell) => (cell === '' ? null : cell)))
    }
    database.exec('COMMIT; VACUUM')
  } finally {
    database.close()
  }
}

interface OpenTable {
  readonly columns: readonly string[]
  readonly row: StatementSync
}

/** The catalogues of one folder of the book. */
export class CatalogBook {
  private readonly database: DatabaseSync
  private readonly tables = new Map<string, OpenTable | undefined>()
  private readonly names: readonly string[]

  constructor(file: string) {
    this.database = openReadOnly(file)
    this.names = this.database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .all()
      .map(({ name }) => String(name))
  }

  has(table: string): boolean {
    return this.names.includes(table)
  }

  row(table: string, key: string, asOf: string): CatalogRow | undefined {
    const opened = this.open(table)
    const found = opened.row.get(key, asOf, asOf) as unknown as (string | null)[] | undefined
    if (!found) return undefined
    const [source, rowAsOf, ...values] = found
    const cells = Object.fromEntries(opened.columns.flatMap((column, index) => (values[index] === null ? [] : [[column, values[index]]])))
    return { key, cells, source: source ?? '', asOf: rowAsOf ?? '' }
  }

  keys(table: string, column?: string, value?: string): readonly string[] {
    const { columns } = this.open(table)
    if (column !== undefined && !columns.includes(column)) throw unknownName(`the catalogue ${table} has no column`, column, columns)
    const where = column === undefined ? '' : `WHERE ${quoteName(column)} IS ?`
    const statement = this.database.prepare(`SELECT DISTINCT _key FROM ${quoteName(table)} ${where} ORDER BY _key`)
    return (column === undefined ? statement.all() : statement.all(value || null)).map(({ _key }) => String(_key))
  }

  close(): void {
    this.database.close()
  }

  private open(table: string): OpenTable {
    const known = this.tables.get(table)
    if (known) return known
    if (!this.has(table)) throw unknownName('there is no catalogue', table, this.names)
    const columns = this.database
      .prepare('SELECT name FROM pragma_table_info(?)')
      .all(table)
      .map(({ name }) => String(name))
      .filter((name) => !OWN.includes(name))
    const row = this.database.prepare(
      `SELECT ${['_source', '_asOf', ...columns].map(quoteName).join(', ')} FROM ${quoteName(table)} WHERE _key = ? AND _from <= ? AND (_until = '' OR _until > ?)`,
    )
    row.setReturnArrays(true)
    const opened = { columns, row }
    this.tables.set(table, opened)
    return opened
  }
}

/** A plugin asks for tables and columns by fixed names: another name is a mistake in the program. */
export const unknownName = (what: string, name: string, names: readonly string[]): PlannerError =>
  new PlannerError('INTERNAL', `${what} ${JSON.stringify(name.slice(0, 80))}`, {
    hint: names.length > 0 ? `the nearest name is "${closest(name, names)}"` : 'the price book holds no catalogue',
    exit: 3,
  })
