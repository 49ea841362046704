import { attributeKey, DESCRIPTIVE } from './attribute-names.js'
import type { KeepAttribute } from './listed-price.js'

/** Tell products apart in many offers; kept even if the embedded book has no product of the offer that needs them. */
const ALWAYS = ['usagetype', 'operation', 'group']

/**
 * The attributes that the embedded book has for the offer, spelt as there, so that one query finds a product in
 * both; for an offer that it does not know, all that do not merely describe.
 */
export function keptAttributes(embedded: readonly string[] | undefined): KeepAttribute {
  if (embedded === undefined || embedded.length === 0) return (name) => (DESCRIPTIVE.has(attributeKey(name)) ? undefined : name)
  const byKey = new Map([...ALWAYS, ...embedded].map((name) => [attributeKey(name), name]))
  return (name) => byKey.get(attributeKey(name))
}
