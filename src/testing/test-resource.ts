import type { ResourceType } from '@planner/contract'
import { disappointments } from './expectations.js'
import { embeddedPriceBook } from './price-book.js'
import { DEFAULT_ID, nameOf, type ResourceTests } from './resource-case.js'
import { runCase } from './run-case.js'
import { type Check, complain, register } from './runner.js'
import { canonical } from './same.js'
import { schemaChecks } from './schema-checks.js'

/**
 * Tests a resource type by cases, as planner would run it. Beside what the cases say it checks that the schema
 * compiles and describes every property, that props stay as they are, that two runs agree, that network, clock,
 * chance and files are not touched, that every price query finds exactly one price, and that the units of
 * quantity, query and price list agree.
 */
export const testResource = (type: ResourceType, tests: ResourceTests): void =>
  register(tests.id ?? type.title ?? DEFAULT_ID, resourceChecks(type, tests), tests)

/** The checks of {@link testResource}, for runners of one's own. */
export const resourceChecks = (type: ResourceType, tests: ResourceTests): readonly Check[] => {
  const subject = { id: tests.id ?? DEFAULT_ID, type }
  return [
    { name: 'says what it is', run: () => complain(unsaid(type)) },
    ...schemaChecks(type.schema ?? {}),
    { name: 'has distinct cases', run: () => complain(wrongCases(tests)) },
    ...tests.cases.map((test) => ({
      name: nameOf(test),
      run: async () =>
        complain(disappointments(test, await runCase(subject, test, tests.priceBook ?? (await embeddedPriceBook()), tests.asOf))),
    })),
  ]
}

const MODELS: ReadonlySet<unknown> = new Set(['infrastructure', 'container', 'abstracted'])

const unsaid = (type: ResourceType): readonly string[] => [
  ...(type.title?.trim() ? [] : ['it has no title: name the thing as people do, "EBS volume"']),
  ...(type.summary?.trim() ? [] : ['it has no summary: say in one sentence what it prices']),
  ...(typeof type.schema === 'object' && type.schema !== null ? [] : ['it has no schema: describe its properties in JSON Schema']),
  ...(MODELS.has(type.serviceModel)
    ? []
    : ['its serviceModel must be infrastructure, container or abstracted (AWS shared-responsibility model)']),
  ...(typeof type.lines === 'function' ? [] : ['it has no function "lines"']),
]

const wrongCases = ({ cases }: ResourceTests): readonly string[] => {
  const seen = new Map<string, string>()
  return [
    ...(cases.length === 0 ? ['there are no cases: give at least one with its lines'] : []),
    ...cases.flatMap((test) => {
      const { name: _, lines: _lines, facts: _facts, problems: _problems, omissions: _omissions, invalid: _invalid, ...input } = test
      const key = canonical(input)
      const first = seen.get(key)
      if (first === undefined) seen.set(key, nameOf(test))
      return first === undefined ? [] : [`"${nameOf(test)}" has the same input as "${first}": remove one, or put what both expect into one`]
    }),
  ]
}
