import type { SchemaProblem } from '../host/resource-types.js'
import { isRecord } from './bare-object.js'
import { didYouMean, listWords, nearestWord } from './nearest.js'
import type { DesignProblem } from './problem-list.js'
import type { Pointer } from './source.js'

/** What a value was checked as, for words. */
export interface Checked {
  readonly pointer: Pointer
  readonly value: unknown
  /** `aws:ec2:instance`, where the keys are those of a type. */
  readonly owner?: string
  /** Keys beside those of the schema. */
  readonly moreKeys?: readonly string[]
}

/** Problems of a value against its schema, in words and with suggestions. */
export const inWords = (problems: readonly SchemaProblem[], checked: Checked): readonly DesignProblem[] =>
  problems
    .filter((problem) => !isEcho(problem, problems) && !isOfName(problem, checked.value))
    .map((problem) => {
      const pointer = [...checked.pointer, ...problem.path]
      const [message, hint] = sentence(problem, valueAt(checked.value, problem.path), checked)
      const unknown = unknownKey(problem)
      return unknown === undefined ? { pointer, message, hint } : { pointer: [...pointer, unknown], message, hint, atKey: true }
    })

/** A key that is missing only because it is misspelt: the unknown key says it better. */
const isEcho = (problem: SchemaProblem, all: readonly SchemaProblem[]): boolean => {
  if (problem.keyword !== 'required') return false
  const missing = String(problem.params.missingProperty)
  const place = problem.path.join('\n')
  return all.some((other) => {
    const unknown = unknownKey(other)
    return unknown !== undefined && other.path.join('\n') === place && nearestWord(unknown, [missing]) !== undefined
  })
}

/** The form that the name of a member lacks: `propertyNames` says it of the member. */
const isOfName = ({ keyword, path }: SchemaProblem, value: unknown): boolean => {
  if (keyword !== 'pattern' && keyword !== 'maxLength' && keyword !== 'minLength') return false
  return isRecord(valueAt(value, path))
}

const unknownKey = ({ keyword, params }: SchemaProblem): string | undefined => {
  if (keyword === 'additionalProperties') return String(params.additionalProperty)
  if (keyword === 'unevaluatedProperties') return String(params.unevaluatedProperty)
  if (keyword === 'propertyNames') return String(params.propertyName)
  return undefined
}

const sentence = (
  { keyword, params, message, path }: SchemaProblem,
  value: unknown,
  { owner, moreKeys = [] }: Checked,
): readonly [message: string, hint: string] => {
  const count = (of: string, name: string): [string, string] => [
    `has ${Array.isArray(value) ? value.length : typeof value === 'string' ? value.length : Object.keys(value ?? {}).length} ${name}`,
    `give ${of} ${String(params.limit)}`,
  ]
  switch (keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const known = [...(Array.isArray(params.allowed) ? params.allowed.map(String) : []), ...(path.length === 0 ? moreKeys : [])]
      const hint = didYouMean(unknownKey({ keyword, params, message, path }) ?? '', known)
      return [
        `is not a property${owner !== undefined && path.length === 0 ? ` of ${owner}` : ' that stands here'}`,
        hint ?? (known.length > 0 ? `properties are: ${listWords(known, 20)}` : 'remove it'),
      ]
    }
    case 'propertyNames':
      return ['is not a name', 'use letters, digits, "-" and "_", at most 128, beginning with a letter or digit']
    case 'required':
      return [`"${String(params.missingProperty)}" is missing`, `add "${String(params.missingProperty)}"`]
    case 'dependentRequired':
    case 'dependencies':
      return [
        `"${String(params.property)}" needs "${String(params.missingProperty)}" beside it`,
        `add "${String(params.missingProperty)}", or remove "${String(params.property)}"`,
      ]
    case 'enum': {
      const allowed = Array.isArray(params.allowedValues) ? params.allowedValues.map(String) : []
      const near = typeof value === 'string' ? didYouMean(value, allowed) : undefined
      return [`${shown(value)} is not one of the values`, `${near ? `${near} ` : ''}values are: ${listWords(allowed)}`]
    }
    case 'const':
      return [`must be ${shown(params.allowedValue)}, not ${shown(value)}`, `write ${shown(params.allowedValue)}`]
    case 'type': {
      if (typeof value === 'number' && !Number.isFinite(value)) return ['is too large a number', 'write a smaller one']
      const types = (Array.isArray(params.type) ? params.type : String(params.type).split(',')).map(
        (type: unknown) => TYPES[String(type)] ?? String(type),
      )
      return [`must be ${types.join(' or ')}, not ${shown(value)}`, hintForType(value, types)]
    }
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return [`${shown(value)} is out of range`, `give a number ${String(params.comparison)} ${String(params.limit)}`]
    case 'multipleOf':
      return [`${shown(value)} is not a multiple of ${String(params.multipleOf)}`, `give a multiple of ${String(params.multipleOf)}`]
    case 'minLength':
      return Number(params.limit) === 1 ? ['is empty', 'write something, or remove it'] : count('at least', 'characters')
    case 'maxLength':
      return count('at most', 'characters')
    case 'minItems':
    case 'minProperties':
      return Number(params.limit) === 1 ? ['is empty', 'add something, or remove it'] : count('at least', 'members')
    case 'maxItems':
    case 'maxProperties':
      return count('at most', 'members')
    case 'uniqueItems':
      return [`holds the same value twice (number ${Number(params.j) + 1} and ${Number(params.i) + 1})`, 'remove one of the two']
    case 'pattern':
      return [`${shown(value)} does not have the form that is expected`, `the form, as a regular expression: ${String(params.pattern)}`]
    case 'format':
      return [
        `${shown(value)} is not a valid ${String(params.format)}`,
        params.format === 'date' ? 'write a date like 2026-01-31' : `write a ${String(params.format)}`,
      ]
    case 'anyOf':
    case 'oneOf':
      return ['fits none or several of the forms that are possible here', 'planner schema shows the forms']
    case 'not':
    case 'false schema':
      return ['does not belong here together with what stands beside it', 'remove it, or what excludes it']
    default:
      return [message, 'planner schema shows what is expected']
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object { … }',
  array: 'a list [ … ]',
  null: 'null',
}

const hintForType = (value: unknown, types: readonly string[]): string => {
  if (typeof value === 'string' && types.some((type) => type.endsWith('number')) && /^-?\d+(\.\d+)?$/.test(value))
    return `remove the quotes: ${value}`
  if ((value === 'true' || value === 'false') && types.includes('true or false')) return `remove the quotes: ${value}`
  if (typeof value === 'number' && types.includes('a text')) return `put it in quotes: "${value}"`
  if (types.includes('a list [ … ]')) return 'put it in brackets: [ … ]'
  return `write ${types.join(' or ')}`
}

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  return value === undefined ? 'nothing' : (JSON.stringify(typeof value === 'string' ? value.slice(0, 80) : value) ?? 'nothing')
}

const valueAt = (value: unknown, path: Pointer): unknown =>
  path.reduce(
    (here: unknown, step) => (typeof here === 'object' && here !== null ? (here as Record<string | number, unknown>)[step] : undefined),
    value,
  )
