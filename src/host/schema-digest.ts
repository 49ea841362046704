/**
 * Names a schema by its content: how the host finds the validator that was compiled for it.
 *
 * Two 53-bit hashes (the mixing of cyrb53), not a cryptographic one: loading node:crypto takes longer than all of an
 * estimate's validation. Nobody gains by a schema that is taken for another, since a plugin brings its own schema.
 */
export const schemaDigest = (schema: object): string => {
  const text = JSON.stringify(schema)
  return hash53(text, 0x9e3779b1) + hash53(text, 0x85ebca6b)
}

const hash53 = (text: string, seed: number): string => {
  let a = 0xdeadbeef ^ seed
  let b = 0x41c6ce57 ^ seed
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0')
}
