import { isRecord } from './bare-object.js'
import type { DesignDocument } from './design.js'
import { didYouMean, listWords } from './nearest.js'
import { OUTSIDE_NAMES } from './outside.js'
import type { ProblemList } from './problem-list.js'
import type { Pointer } from './source.js'

/** Addresses among which the nearest is looked for. */
const NEAR = 5000

/** Checks that every region is one of AWS's, where they are known, and that every address is one of the design's. */
export const checkPlaces = (document: DesignDocument, regions: readonly string[], problems: ProblemList): void => {
  const known = new Set(regions)
  const addresses = Object.keys(document.resources)
  const checkRegion = (value: unknown, pointer: Pointer): void => {
    if (typeof value !== 'string' || known.size === 0 || known.has(value)) return
    problems.add({
      pointer,
      message: `${JSON.stringify(value.slice(0, 40))} is not an AWS region`,
      hint: didYouMean(value, known) ?? 'planner regions lists them',
    })
  }
  const checkAddress = (value: unknown, pointer: Pointer): void => {
    if (typeof value !== 'string' || Object.hasOwn(document.resources, value)) return
    problems.add({
      pointer,
      message: `there is no resource ${JSON.stringify(value.slice(0, 80))}`,
      hint: () => didYouMean(value, addresses.slice(0, NEAR)) ?? `resources are: ${listWords(addresses)}`,
    })
  }
  const each = (
    key: 'commitments' | 'discounts' | 'budgets' | 'waivers',
    check: (item: Readonly<Record<string, unknown>>, pointer: Pointer) => void,
  ): void => {
    const items: unknown = document[key]
    if (Array.isArray(items)) for (const [index, item] of items.entries()) if (isRecord(item)) check(item, [key, index])
  }

  checkRegion(document.region, ['region'])
  for (const address of addresses) {
    const resource: unknown = document.resources[address]
    if (OUTSIDE_NAMES.includes(address) || known.has(address))
      problems.add({
        pointer: ['resources', address],
        atKey: true,
        message: 'this name stands for something outside the design',
        hint: 'give the resource another name',
      })
    if (isRecord(resource)) checkRegion(resource.region, ['resources', address, 'region'])
  }
  each('commitments', (item, pointer) => checkRegion(item.region, [...pointer, 'region']))
  each('discounts', (item, pointer) => {
    checkRegion(item.region, [...pointer, 'region'])
    checkAddress(item.resource, [...pointer, 'resource'])
  })
  for (const key of ['budgets', 'waivers'] as const) each(key, (item, pointer) => checkAddress(item.resource, [...pointer, 'resource']))
}
