import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PlannerError } from '../../errors/planner-error.js'
import { createDatabase } from '../sqlite.js'

const BUSY = 5

/**
 * Keeps a second sync out of the data folder; returns what lets go. The lock is the operating system's, held
 * through SQLite: it is gone when the process is, however it ended, so there is no stale one to recover.
 */
export function lockSync(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const database = createDatabase(join(folder, 'lock.sqlite'))
  try {
    database.exec('BEGIN IMMEDIATE')
  } catch (cause) {
    database.close()
    if ((cause as { errcode?: unknown }).errcode !== BUSY) throw cause
    throw new PlannerError('SYNC_FAILED', `Another planner prices sync is at work in ${folder}.`, { hint: 'wait until it is done', cause })
  }
  return () => database.close()
}
