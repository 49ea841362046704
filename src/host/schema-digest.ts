import { createHash } from 'node:crypto'

/** Names a schema by its content: how the host finds the validator that was compiled for it. */
export const schemaDigest = (schema: object): string => createHash('sha256').update(JSON.stringify(schema)).digest('hex').slice(0, 32)
