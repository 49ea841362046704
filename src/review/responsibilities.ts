import type { Facts } from '@planner/contract'
import type { Design, DesignResource } from '../design/design.js'
import { pointerText } from '../design/pointer-text.js'
import type { LoadedType } from '../host/resource-types.js'
import { matchesType } from '../host/type-pattern.js'
import type { PriceBook } from '../pricing/price-book.js'
import type { Evidence, Responsibilities, Responsibility } from '../result/result.types.js'
import { answersOf } from './answers.js'
import { dutiesOf, type Responsible, type Sign } from './duties.js'
import { fulfils, guarded } from './fact-test.js'

export interface LedgerOptions {
  readonly design: Design
  readonly types: ReadonlyMap<string, LoadedType>
  readonly facts: (address: string) => Facts
  readonly priceBook: Pick<PriceBook, 'catalogRow' | 'catalogKeys'>
  /** ISO date. */
  readonly asOf: string
}

/** What is open first, then what was answered or is shown, then AWS's part. */
const ORDER: readonly Responsibility['status'][] = ['open', 'answered', 'met', 'aws', 'not-applicable']

/** Every control of every resource with who answers for it, and what is owed once for the design. */
export const responsibilitiesOf = (options: LedgerOptions): Responsibilities => {
  const { design, types, priceBook, asOf } = options
  const duties = dutiesOf(priceBook, asOf)
  const entryOf = createEntries(options)
  const present = [...new Set(design.resources.map(({ type }) => type))]
  const account = duties.account.map(({ when, ...duty }) => {
    const arises = when.length === 0 || when.some((pattern) => present.some((type) => matchesType(type, pattern)))
    const [responsible, note]: readonly [Responsible, string] = arises
      ? [duty.responsible, 'once for the design']
      : ['not-applicable', 'the design has nothing of the kind']
    return entryOf({ ...duty, responsible, address: '', service: 'Account', note }, duties.signs(duty.id), undefined)
  })
  const controls = new Map(duties.controls.map((control) => [control.id, { ...control, signs: duties.signs(control.id) }]))
  const ofResources = design.resources.flatMap((resource) => {
    const model = types.get(resource.type)?.type.serviceModel
    const service = model === undefined ? undefined : duties.service(resource.type, model)
    return (service?.duties ?? []).flatMap(({ control, responsible, note }) => {
      const known = controls.get(control)
      if (!known || !service) return []
      const { title, ask, signs } = known
      const { address } = resource
      return [entryOf({ id: control, control, title, ask, address, service: service.title, responsible, note }, signs, resource)]
    })
  })
  const byStatus = Map.groupBy([...account, ...ofResources], ({ status }) => status)
  const count = (status: Responsibility['status']): number => byStatus.get(status)?.length ?? 0
  return {
    asOf,
    counts: {
      open: count('open'),
      answered: count('answered'),
      met: count('met'),
      aws: count('aws'),
      notApplicable: count('not-applicable'),
    },
    items: ORDER.flatMap((status) => byStatus.get(status) ?? []),
  }
}

interface Owed {
  readonly id: string
  readonly control: string
  readonly title: string
  readonly ask: string
  readonly address: string
  readonly service: string
  readonly responsible: Responsible
  readonly note: string
}

const createEntries = ({ design, facts }: LedgerOptions) => {
  const answers = answersOf(design)
  const answered = Object.keys(design.document.answers ?? {}).length > 0
  const lookFor = createLookout(design, facts)
  return ({ ask, responsible, ...owed }: Owed, signs: readonly Sign[], resource: DesignResource | undefined): Responsibility => {
    if (responsible === 'aws' || responsible === 'not-applicable') return { ...owed, responsible, status: responsible }
    const asked = answered && answers.find(resource ? [`${owed.id}@${resource.address}`, owed.id] : [owed.id])
    const said = asked ? { answer: asked.answer } : {}
    const entry = { ...owed, responsible }
    if (asked && asked.answer.answer === 'not-applicable') return { ...entry, status: 'not-applicable', ...said }
    const { met, evidence } = lookFor(signs, resource)
    const shown = evidence.length > 0 ? { evidence } : {}
    if (asked && asked.answer.answer === 'no') return { ...entry, status: 'open', ask, ...said, ...shown }
    if (met) return { ...entry, status: 'met', ...said, ...shown }
    if (asked) return { ...entry, status: 'answered', ...said, ...shown }
    return { ...entry, status: 'open', ask, ...shown }
  }
}

/** Looks in the design for what shows that a duty is met; without that, for what it says to the contrary. */
const createLookout = (design: Design, factsOf: LedgerOptions['facts']) => {
  const byType = Map.groupBy(design.resources, ({ type }) => type)
  const byAddress = new Map(design.resources.map((resource) => [resource.address, resource]))
  const tables = new Map<string, ReadonlyMap<string, readonly { readonly resource: DesignResource }[]>>()
  const referring = (type: string, via: string, address: string): readonly DesignResource[] => {
    const key = `${type} ${via}`
    const table = tables.get(key) ?? referrersOf(byType.get(type) ?? [], via)
    tables.set(key, table)
    return (table.get(address) ?? []).map(({ resource }) => resource)
  }
  const factsAt = guarded(factsOf)
  const places = new Map<DesignResource, Pick<Evidence, 'address' | 'pointer' | 'line'>>()
  const placeOf = (resource: DesignResource): Pick<Evidence, 'address' | 'pointer' | 'line'> => {
    const known = places.get(resource) ?? {
      address: resource.address,
      pointer: pointerText(resource.pointer),
      line: design.source.position(resource.pointer).line,
    }
    places.set(resource, known)
    return known
  }
  const seenBy = ({ type, via, through }: Sign, resource: DesignResource | undefined): readonly DesignResource[] => {
    if (!resource) return byType.get(type) ?? []
    if (through !== '') {
      const named = new Set(resource.references[through] ?? [])
      return [...named].flatMap((address) => byAddress.get(address) ?? []).filter((each) => each.type === type)
    }
    if (via !== '') return referring(type, via, resource.address)
    return type === '' || type === resource.type ? [resource] : []
  }
  return (signs: readonly Sign[], resource: DesignResource | undefined) => {
    const met: Evidence[] = []
    const against: Evidence[] = []
    for (const sign of signs) {
      const { fact, is, shows, through } = sign
      const [holding, failing] = [met.length, against.length]
      for (const each of seenBy(sign, resource)) {
        const value = fact === '' ? undefined : factsAt(each.address)[fact]
        if (fact !== '' && value === undefined) continue
        const said = fact === '' ? {} : { fact, value: JSON.stringify(value) }
        if (fact === '' || fulfils(value, is)) met.push({ ...placeOf(each), ...said, shows })
        else against.push({ ...placeOf(each), ...said })
      }
      if (through !== '' && against.length > failing) met.splice(holding)
    }
    return met.length > 0 ? { met: true, evidence: met.slice(0, MOST_SIGNS) } : { met: false, evidence: against.slice(0, MOST_SIGNS) }
  }
}

const referrersOf = (resources: readonly DesignResource[], via: string) =>
  Map.groupBy(
    resources.flatMap((resource) => (resource.references[via] ?? []).map((target) => ({ resource, target }))),
    ({ target }) => target,
  )

/** More signs of one duty help nobody. */
const MOST_SIGNS = 5
