import type { DatabaseSync } from 'node:sqlite'

type Sqlite = typeof import('node:sqlite')

let loaded: Sqlite | undefined

/**
 * Loads node:sqlite when the first file is opened, so that commands without prices do not pay for it.
 * Early versions of Node 24 warn that it is experimental, which is no concern of the user; other
 * warnings pass.
 */
function sqlite(): Sqlite {
  if (loaded) return loaded
  const emitWarning = process.emitWarning
  const quiet = (warning: string | Error, ...rest: readonly unknown[]): void => {
    const kind = typeof rest[0] === 'string' ? rest[0] : (rest[0] as { type?: string } | undefined)?.type
    if (kind === 'ExperimentalWarning' || (warning instanceof Error && warning.name === 'ExperimentalWarning')) return
    Reflect.apply(emitWarning, process, [warning, ...rest])
  }
  process.emitWarning = quiet as typeof process.emitWarning
  try {
    loaded = process.getBuiltinModule('node:sqlite')
  } finally {
    process.emitWarning = emitWarning
  }
  return loaded
}

/** Opens a file that nothing writes to. */
export function openReadOnly(file: string): DatabaseSync {
  const { DatabaseSync } = sqlite()
  const database = new DatabaseSync(file, { readOnly: true })
  // One read transaction for the whole run: SQLite then locks the file once, not at every lookup.
  database.exec('PRAGMA mmap_size = 268435456; PRAGMA query_only = 1; BEGIN')
  return database
}

/** Creates a file that only this process sees until it is renamed: a crash leaves nothing that counts, so no journal. */
export function createDatabase(file: string): DatabaseSync {
  const { DatabaseSync } = sqlite()
  const database = new DatabaseSync(file)
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE; PRAGMA cache_size = -32000')
  return database
}

/** A table or column name for SQL. Names come from our own text or schema, never from a query. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`
