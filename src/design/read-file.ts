import { isUtf8 } from 'node:buffer'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { PlannerError } from '../errors/planner-error.js'

/** A design of 100,000 resources has some 30 MB. */
export const MOST_BYTES = 256 * 1024 * 1024

/** The bytes of a design file; throws `DESIGN_NOT_FOUND` or `DESIGN_UNREADABLE`. Nothing else waits meanwhile, so it reads at once. */
export const readDesignFile = async (path: string): Promise<Uint8Array> => {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const stat = fstatSync(file)
    if (stat.isDirectory()) throw aFolder(path)
    if (stat.size > MOST_BYTES) throw tooLarge(path, stat.size)
    return readBounded(path, file, stat.size)
  } catch (error) {
    if (error instanceof PlannerError) throw error
    throw cannotOpen(path, error as NodeJS.ErrnoException)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Counts while it reads, because a pipe or a device tells no size. */
const readBounded = (path: string, file: number, size: number): Uint8Array => {
  const chunks: Uint8Array[] = []
  let total = 0
  for (;;) {
    const chunk = Buffer.allocUnsafe(chunks.length === 0 && size > 0 ? size + 1 : 1024 * 1024)
    const read = readSync(file, chunk, 0, chunk.length, null)
    if (read === 0) return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, total)
    total += read
    if (total > MOST_BYTES) throw tooLarge(path, total)
    chunks.push(chunk.subarray(0, read))
  }
}

/** Why a file could not be read, and what to do. */
export const cannotOpen = (path: string, error: NodeJS.ErrnoException): PlannerError => {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
    return new PlannerError('DESIGN_NOT_FOUND', `there is no file ${path}`, {
      hint: 'check the path, or start a design with: planner init',
      cause: error,
    })
  if (error.code === 'EISDIR') return aFolder(path)
  const why = error.code === 'EACCES' || error.code === 'EPERM' ? 'you may not read it' : (error.code ?? error.message)
  return new PlannerError('DESIGN_UNREADABLE', `${path} cannot be read: ${why}`, {
    hint: 'check the file and its permissions',
    cause: error,
  })
}

const aFolder = (path: string): PlannerError =>
  new PlannerError('DESIGN_UNREADABLE', `${path} is a folder, not a design file`, {
    hint: 'name the file in it: planner estimate design.json',
  })

const tooLarge = (path: string, bytes: number, most = MOST_BYTES): PlannerError =>
  new PlannerError('DESIGN_UNREADABLE', `${path} has ${Math.ceil(bytes / 1048576)} MB; a design may have ${most / 1048576} MB`, {
    hint: 'is it the right file? Split a design of this size',
  })

/** The text of a design; throws `DESIGN_UNREADABLE` if it is none. */
export const decodeDesign = (path: string, bytes: Uint8Array, mostBytes: number = MOST_BYTES): string => {
  const at = { file: path, line: 1, column: 1 }
  const unreadable = (what: string, hint: string) => new PlannerError('DESIGN_UNREADABLE', `${path} ${what}`, { hint, at })
  if (bytes.length > mostBytes) throw tooLarge(path, bytes.length, mostBytes)
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw unreadable('is UTF-16 text', 'save it as UTF-8')
  if (bytes.includes(0)) throw unreadable('is a binary file, not a design', 'give a design in JSON or YAML; planner init writes one')
  if (!isUtf8(bytes)) throw unreadable('is not UTF-8 text', 'save it as UTF-8')
  const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes)
  if (text.trim() === '') throw unreadable('is empty', 'write a design into it, or start one with: planner init')
  return text
}
