import { realpath } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { PlannerError } from '../errors/planner-error.js'
import type { Design } from './design.js'

/** A price file to read, as it is shown to the user. */
export interface PriceFilePath {
  readonly path: string
  /** Where the design names it; absent for one that an option names. */
  readonly pointer?: readonly (string | number)[]
}

/** The price files that a design names. A design from a stranger must not read files outside its own folder. */
export const priceFilesOf = async ({ document, source }: Design): Promise<readonly PriceFilePath[]> => {
  const folder = source.file === '-' ? '.' : dirname(source.file)
  const files: PriceFilePath[] = []
  for (const [index, name] of (document.prices ?? []).entries()) {
    const pointer = ['prices', index]
    const path = join(folder, name)
    if (name.startsWith('/') || /^[A-Za-z]:|\\/.test(name) || leaves(relative(folder, path)) || (await linksOutside(folder, path)))
      throw new PlannerError('DESIGN_INVALID', `${JSON.stringify(name.slice(0, 80))} is outside the folder of the design`, {
        hint: 'put the file beside the design, or name it with --prices',
        at: source.position(pointer),
      })
    files.push({ path, pointer })
  }
  return files
}

const leaves = (path: string): boolean => path === '..' || path.startsWith(`..${sep}`)

/** Through links, as the file system sees it; a file that is not there is told by reading it. */
const linksOutside = async (folder: string, path: string): Promise<boolean> => {
  const [home, target] = await Promise.all([folder, path].map((name) => realpath(name).catch(() => undefined)))
  return home !== undefined && target !== undefined && leaves(relative(home, target))
}
