import type { Ajv2020 } from 'ajv/dist/2020.js'
import usageSchema from './usage.schema.json' with { type: 'json' }

/** Inlined references would repeat the schema of amounts for each amount; `verbose` errors tell the schema that they come from. */
export const AJV_OPTIONS = {
  allErrors: true,
  verbose: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allowUnionTypes: true,
  inlineRefs: false,
} as const

/** Formats as plain expressions, so that compiled validators carry them along. */
const FORMATS: Readonly<Record<string, RegExp>> = {
  // Days that exist, leap years included.
  date: /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/,
  'date-time': /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/,
  time: /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/,
  ipv4: /^((25[0-5]|2[0-4]\d|1?\d?\d)(\.(?!$)|$)){4}$/,
  cidr: /^((25[0-5]|2[0-4]\d|1?\d?\d)(\.(?!\/)|\/)){4}([12]?\d|3[0-2])$/,
  uri: /^[a-z][a-z0-9+.-]*:\S+$/i,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  hostname: /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i,
}

/** Teaches Ajv the vocabulary of planner's schemas. */
export const withVocabulary = (ajv: Ajv2020): Ajv2020 => {
  ajv.addVocabulary(['unit', 'refersTo'])
  for (const [name, expression] of Object.entries(FORMATS)) ajv.addFormat(name, expression)
  return ajv.addSchema(usageSchema) as Ajv2020
}
