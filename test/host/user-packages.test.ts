import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { userPackages } from '../../src/host/user-packages.js'
import { newFolder } from '../support/planner.js'
import { goodManifest, pluginFolder } from './plugin-folder.js'

async function dataFolder(plugins: unknown): Promise<string> {
  const folder = newFolder()
  await writeFile(join(folder, 'package.json'), JSON.stringify({ oclif: { schema: 1, plugins } }))
  return folder
}

describe('userPackages', () => {
  it('reads what is installed and what is linked', async () => {
    const linked = await pluginFolder()
    const folder = await dataFolder([
      { name: 'acme', type: 'user', tag: 'latest' },
      { name: 'planner-plugin-acme', type: 'link', root: linked },
    ])
    const root = join(folder, 'node_modules/acme')
    await mkdir(root, { recursive: true })
    await writeFile(join(root, 'package.json'), JSON.stringify({ name: 'acme', version: '2.0.0', planner: goodManifest }))
    expect(userPackages(folder)).toEqual([
      { name: 'acme', version: '2.0.0', root, planner: goodManifest, foreign: true },
      { name: 'planner-plugin-acme', version: '1.2.3', root: linked, planner: goodManifest, foreign: true },
    ])
  })

  it('names one whose folder is gone', async () => {
    const folder = await dataFolder([{ name: 'acme', type: 'user' }])
    expect(userPackages(folder)).toMatchObject([{ name: 'acme', version: '(gone)', planner: undefined }])
  })

  it.each(['nothing', '{"oclif":{"plugins":7}}', 'no json'])('finds none in %s', async (text) => {
    const folder = newFolder()
    if (text !== 'nothing') await writeFile(join(folder, 'package.json'), text)
    expect(userPackages(folder)).toEqual([])
  })
})
