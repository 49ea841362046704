import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { parse } from 'jsonc-parser'
import type { Starter } from '../actions/init.js'

/** The designs that planner brings to start from, by name. */
export async function readStarters(folder: string): Promise<readonly Starter[]> {
  const files = (await readdir(folder)).filter((file) => extname(file) === '.json').sort()
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8')
      const { name, description } = parse(text) as { readonly name: string; readonly description?: string }
      return { name: file.slice(0, -'.json'.length), title: name, description: description ?? '', text }
    }),
  )
}
