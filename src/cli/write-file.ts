import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { PlannerError } from '../errors/planner-error.js'

const ANYBODY_WRITES = 0o222

const READ_ONLY = 'READ_ONLY'

const hints: Readonly<Record<string, string>> = {
  [READ_ONLY]: 'Make it writable (chmod u+w), or name another file.',
  ENOENT: 'Its folder does not exist and cannot be made: name another.',
  ENOTDIR: 'A part of its path is a file: name another folder.',
  EISDIR: 'It is a folder: name a file in it.',
  EACCES: 'You may not write there: name a folder of your own.',
  EPERM: 'You may not write there: name a folder of your own.',
  EROFS: 'That disk is read-only: name another folder.',
  ENOSPC: 'The disk is full: free some space, or name another disk.',
  EEXIST: 'It exists already: name another file, or say --force to replace it.',
}

/**
 * Writes the whole file or nothing: under another name first, so that a full disk or a kill leaves what was there. Makes
 * the folder it belongs in.
 * With `create`, a file that exists is an error and stays as it is.
 */
export async function writeTextFile(
  file: string,
  content: string | Iterable<string> | Uint8Array,
  mode: 'replace' | 'create' = 'replace',
): Promise<void> {
  try {
    await makeFolder(dirname(file))
    if (mode === 'create') return await writeFile(file, content, { flag: 'wx', flush: true })
    // Through a link to what it points at; a device or a pipe takes the bytes as they come.
    const target = await realpath(file).catch(() => file)
    const existing = await stat(target).catch(() => undefined)
    if (existing && !existing.isFile()) return await writeFile(target, content)
    if (existing) await refuseReadOnly(target, existing.mode)
    await replace(target, content, existing?.mode)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new PlannerError('OUTPUT_FAILED', `${file} could not be written: ${message}`, {
      hint: hints[code ?? ''] ?? 'Name another file.',
      cause: error,
    })
  }
}

/** A name put in a file's place asks the folder only, and root may write what nobody may: what the file's mode says is meant. */
async function refuseReadOnly(target: string, mode: number): Promise<void> {
  if ((mode & ANYBODY_WRITES) === 0) throw Object.assign(new Error('it is read-only'), { code: READ_ONLY })
  await access(target, constants.W_OK).catch((error: Error) => {
    throw Object.assign(error, { code: READ_ONLY })
  })
}

/** Not by `recursive`, which never returns where the system says that a folder it has cannot be found, as below /proc. */
async function makeFolder(folder: string): Promise<void> {
  if ((await stat(folder).catch(() => undefined)) !== undefined) return
  await makeFolder(dirname(folder))
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
}

async function replace(target: string, content: string | Iterable<string> | Uint8Array, mode = 0o666): Promise<void> {
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
  try {
    await writeFile(draft, content, { flag: 'wx', mode, flush: true })
    await rename(draft, target)
  } finally {
    await rm(draft, { force: true })
  }
}
