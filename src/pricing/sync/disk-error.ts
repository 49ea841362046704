import { PlannerError } from '../../errors/planner-error.js'

/** No room on the device, over quota, over the largest size of a file. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const REFUSED = new Set(['EACCES', 'EPERM', 'EROFS'])
/** SQLite's codes for the same: the disk is full; writing failed. */
const SQLITE_FULL = 13
const SQLITE_IOERR = 10

/** What a failure to write means to the user; undefined if it was something else. */
export function diskError(error: unknown, folder: string): PlannerError | undefined {
  if (!(error instanceof Error)) return undefined
  const { code, errcode } = error as { readonly code?: unknown; readonly errcode?: unknown }
  const sqlite = typeof errcode === 'number' ? errcode & 0xff : undefined
  if (FULL.has(String(code)) || sqlite === SQLITE_FULL || sqlite === SQLITE_IOERR) {
    return new PlannerError('SYNC_FAILED', `There is no room left in ${folder}.`, {
      hint: 'make room and run it again; the prices that you had are unchanged. XDG_DATA_HOME moves the folder elsewhere',
      cause: error,
    })
  }
  if (!REFUSED.has(String(code))) return undefined
  return new PlannerError('SYNC_FAILED', `${folder} cannot be written to.`, {
    hint: 'give yourself the right to, or set XDG_DATA_HOME to another folder',
    cause: error,
  })
}
