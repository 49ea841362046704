import type { PriceBook } from '../pricing/price-book.js'

/** Who answers for a control of a service. */
export type Responsible = 'aws' | 'customer' | 'shared' | 'not-applicable'

/** One control of one service. */
export interface Duty {
  readonly control: string
  readonly responsible: Responsible
  readonly note: string
}

/** A control of the ledger, or an item that is owed once for the whole design. */
export interface DutyTitle {
  readonly id: string
  readonly title: string
  /** To be answered with yes or no; empty where AWS answers. */
  readonly ask: string
}

/** An item that is owed once for the whole design. */
export interface AccountDuty extends DutyTitle {
  readonly control: string
  readonly responsible: Responsible
  /** Patterns of types; without a resource of one of them the duty does not arise. Empty: it always does. */
  readonly when: readonly string[]
}

/** How a design can show that a duty is met. */
export interface Sign {
  /** A resource of this type shows it, be it the one in question; empty: that one, of whatever type. */
  readonly type: string
  /** The property by which that resource refers to the one in question. */
  readonly via: string
  /** The property by which the one in question refers to such resources: all of them must show it. */
  readonly through: string
  readonly fact: string
  /** `yes`, `no`, `is <text>`, `not <text>`; empty: that the resource exists is enough. */
  readonly is: string
  /** What it shows, in words. */
  readonly shows: string
}

/** The catalogues of shared responsibility, as they stood on a date. */
export interface Duties {
  readonly controls: readonly DutyTitle[]
  readonly account: readonly AccountDuty[]
  /** The service that a type belongs to; for types without a row, what its model has in common. Undefined for what nobody runs: a purchase, a view. */
  service(type: string, model: string): { readonly title: string; readonly duties: readonly Duty[] } | undefined
  signs(duty: string): readonly Sign[]
}

const TABLE = 'shared-responsibility'

export const dutiesOf = ({ catalogRow, catalogKeys }: Pick<PriceBook, 'catalogRow' | 'catalogKeys'>, asOf: string): Duties => {
  const rows = (table: string, column?: string, value?: string): readonly Cells[] =>
    [...catalogKeys(table, column, value)].sort().map((key) => catalogRow(table, key, asOf)?.cells ?? {})
  const inOrder = rows(`${TABLE}-controls`).toSorted((a, b) => ((a.place ?? '') < (b.place ?? '') ? -1 : 1))
  const controls = inOrder.map(({ control = '', title = '', ask = '' }) => ({ id: control, title, ask }))
  const account = rows(`${TABLE}-items`, 'scope', 'account').map(
    ({ item = '', title = '', ask = '', control = '', responsible, when }) => ({
      id: item,
      title,
      ask,
      control,
      responsible: responsible as Responsible,
      when: when === undefined ? [] : when.split(' '),
    }),
  )
  const signs = Map.groupBy(rows(`${TABLE}-evidence`), ({ duty = '' }) => duty)
  const services = new Map<string, ReturnType<Duties['service']>>()
  const serviceOf = (name: string): ReturnType<Duties['service']> => ({
    title: catalogRow(`${TABLE}-services`, name, asOf)?.cells.title ?? name,
    duties: controls.flatMap(({ id }) => {
      const cells = catalogRow(TABLE, `${name}.${id}`, asOf)?.cells
      return cells ? [{ control: id, responsible: cells.responsible as Responsible, note: cells.note ?? '' }] : []
    }),
  })
  return {
    controls,
    account,
    service: (type, model) => {
      const name = catalogRow(`${TABLE}-types`, type, asOf)?.cells.service ?? `other-${model}`
      if (name === 'none') return undefined
      const known = services.get(name) ?? serviceOf(name)
      services.set(name, known)
      return known
    },
    signs: (duty) =>
      (signs.get(duty) ?? []).map(({ type = '', via = '', through = '', fact = '', is = '', shows = '' }) => ({
        type,
        via,
        through,
        fact,
        is,
        shows,
      })),
  }
}

type Cells = Readonly<Record<string, string | undefined>>
