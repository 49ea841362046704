import type { Change } from './patch.js'

/** A design's text with changes made; comments and layout stay. Each parser is loaded for its own form. */
export const editDesign = async (path: string, text: string, changes: readonly Change[]): Promise<string> => {
  if (/\.ya?ml$/i.test(path)) return (await import('./edit-yaml.js')).editYaml(text, changes)
  const { editJson } = await import('./edit-json.js')
  return changes.reduce(editJson, text)
}
