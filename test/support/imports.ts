/** One import of a module. */
export interface Import {
  readonly specifier: string
  /** `import type` or `export type … from`: gone when the program runs. */
  readonly typeOnly: boolean
  /** `await import()`: loaded only when it is reached. */
  readonly lazy: boolean
}

const statement = /^\s*(import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"\n]+)['"]/gm
const call = /\b(?:import|require)\(\s*['"]([^'"\n]+)['"]\s*\)/g
const comment = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm

/** The imports of a module's text. Types used as `import('x').Y` are no calls here: they stand after a colon or in `typeof`. */
export function importsOf(text: string): readonly Import[] {
  const code = text.replace(comment, '')
  const fixed = [...code.matchAll(statement)].map(([, , type, specifier = '']) => ({
    specifier,
    typeOnly: type !== undefined,
    lazy: false,
  }))
  const lazy = [...code.matchAll(call)].map(([, specifier = '']) => ({ specifier, typeOnly: false, lazy: true }))
  return [...fixed, ...lazy]
}
