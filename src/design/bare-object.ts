/**
 * An object without any inherited property, so that names from a design (`constructor`, `__proto__`,
 * `toString`) are ordinary keys wherever they are looked up. A class and not `Object.create(null)`,
 * because V8 keeps instances of a class compact.
 */
class Bare {
  [name: string]: unknown
}
Reflect.setPrototypeOf(Bare.prototype, null)
Reflect.deleteProperty(Bare.prototype, 'constructor')
Object.freeze(Bare.prototype)

export type BareObject = Record<string, unknown>

export const bareObject = (): BareObject => new Bare()

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
