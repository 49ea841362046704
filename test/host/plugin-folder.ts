import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const goodType = `export default {
  title: 'Thing', summary: 'A thing.', schema: { type: 'object' }, serviceModel: 'abstracted', lines: () => [],
}`
export const goodEntry = `export default { apiVersion: 1, resources: { 'acme:cdn:zone': () => import('./zone.js') } }`
export const goodManifest = { apiVersion: 1, entry: './dist/index.js', resources: ['acme:cdn:zone'], offers: ['AcmeCdn'] }

/** Writes a plugin package into a new folder outside the repository and returns the folder. */
export async function pluginFolder(
  parts: { readonly name?: string; readonly planner?: unknown; readonly entry?: string; readonly type?: string } = {},
): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'planner-plugin-'))
  await mkdir(join(root, 'dist'))
  const manifest = { name: parts.name ?? 'planner-plugin-acme', version: '1.2.3', type: 'module', planner: parts.planner ?? goodManifest }
  await writeFile(join(root, 'package.json'), JSON.stringify(manifest))
  await writeFile(join(root, 'dist/index.js'), parts.entry ?? goodEntry)
  await writeFile(join(root, 'dist/zone.js'), parts.type ?? goodType)
  return root
}
