import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { GenerateWorld } from '../actions/generate.js'
import type { ProgramConfig } from './deps.js'
import { writeTextFile } from './write-file.js'

/** Files as a generator finds them. */
export const openGenerateWorld = ({ root, version }: ProgramConfig): GenerateWorld => ({
  version,
  template: (path) => readFile(join(root, 'templates', path), 'utf8'),
  read: (file) => readFile(file, 'utf8'),
  create: async (file, text) => {
    await mkdir(dirname(file), { recursive: true })
    await writeTextFile(file, text, 'create')
  },
  replace: (file, text) => writeTextFile(file, text),
})
