import type { CostLine } from '@planner/contract'
import type { ExpectedLine, ResourceCase } from './resource-case.js'
import type { Outcome } from './run-case.js'
import { canonical, isQuantity, sameNumber } from './same.js'

/** What a case does not keep of what it promised; each with what to do. */
export const disappointments = (test: ResourceCase, outcome: Outcome): readonly string[] => {
  if (test.invalid !== undefined) return refusal(test.invalid, outcome)
  if (outcome.refused !== undefined)
    return [
      `the design is refused:\n${outcome.refused}\nCorrect the case's props or the schema; if it must be refused, say so with "invalid"`,
    ]
  if (!test.lines && !test.facts && !test.problems && !test.omissions)
    return ['the case expects nothing, so it cannot fail: say which "lines", "facts", "problems" or "omissions" must come of it']
  return [
    ...wrongLines(test, outcome),
    ...wrongFacts(test, outcome),
    ...wrongProblems(test, outcome),
    ...wrongOmissions(test, outcome),
    ...missingPrices(test, outcome),
  ]
}

const refusal = (text: string, { refused }: Outcome): readonly string[] => {
  if (text.trim() === '') return ['"invalid" is empty, so any message would do: give a part of the message']
  if (refused === undefined)
    return [`the design is accepted, but must be refused with ${JSON.stringify(text)}: let the schema say it, or return a problem`]
  return refused.includes(text) ? [] : [`the design is refused, but not with ${JSON.stringify(text)}:\n${refused}`]
}

const wrongLines = ({ lines: expected }: ResourceCase, { lines }: Outcome): readonly string[] => {
  if (!expected) return []
  const there = new Map(lines.map((line) => [line.id, line]))
  const missing = Object.keys(expected).filter((id) => !there.has(id))
  const unexpected = [...there.keys()].filter((id) => !Object.hasOwn(expected, id))
  return [
    ...missing.map((id) => `no line "${id}"; there are: ${[...there.keys()].join(', ') || 'none'}`),
    ...unexpected.map(
      (id) => `a line "${id}" that the case does not name (${amountText(there.get(id) as CostLine)}): add it to "lines", or do not give it`,
    ),
    ...lines.flatMap((line) => (Object.hasOwn(expected, line.id) ? wrongLine(line, expected[line.id] as ExpectedLine) : [])),
  ]
}

const wrongLine = (line: CostLine, expected: ExpectedLine): readonly string[] => {
  if (typeof expected === 'string') return wrongQuantity(line, expected)
  const price = 'given' in line.price ? undefined : line.price
  const different = (what: string, is: unknown, should: unknown): readonly string[] =>
    should === undefined || canonical(is) === canonical(should)
      ? []
      : [`line "${line.id}" has ${what} ${canonical(is)}, not ${canonical(should)}`]
  return [
    ...(expected.quantity === undefined ? [] : wrongQuantity(line, expected.quantity)),
    ...different('charge', line.charge, expected.charge),
    ...different('offer', price?.offer, expected.offer),
    ...different('per', price?.per, expected.per),
    ...different('pool', line.pool, expected.pool),
    ...Object.entries(expected.where ?? {}).flatMap(([name, value]) => different(`where.${name}`, price?.where[name], value)),
  ]
}

const wrongQuantity = (line: CostLine, expected: NonNullable<Exclude<ExpectedLine, string>['quantity']>): readonly string[] => {
  const { quantity } = line
  const amounts = isQuantity(quantity) ? quantity.texts() : undefined
  const wrong = [
    `line "${line.id}" has the quantity ${amountText(line)}, not ${typeof expected === 'string' ? expected : canonical(expected)}`,
  ]
  if (expected === 'unknown') return amounts ? wrong : []
  if (!amounts) return wrong
  if (typeof expected !== 'string') {
    const same = (['low', 'expected', 'high'] as const).every((end) => sameNumber(amounts[end], expected[end]))
    return same && quantity.unit === expected.unit ? [] : wrong
  }
  const [number = '', unit = '1', ...rest] = expected.split(' ')
  if (rest.length > 0 || !/^-?\d+(\.\d+)?$/.test(number))
    return [`the case's quantity ${JSON.stringify(expected)} is not a number and a unit: write "730 instance-hour"`]
  const same = sameNumber(amounts.low, number) && sameNumber(amounts.expected, number) && sameNumber(amounts.high, number)
  return same && quantity.unit === unit ? [] : wrong
}

const amountText = ({ quantity }: CostLine): string => {
  const amounts = isQuantity(quantity) ? quantity.texts() : undefined
  if (!amounts) return `unknown (in ${quantity.unit})`
  const { low, expected, high } = amounts
  return low === expected && high === expected
    ? `${expected} ${quantity.unit}`
    : `{ low ${low}, expected ${expected}, high ${high} } ${quantity.unit}`
}

const wrongFacts = (test: ResourceCase, { facts }: Outcome): readonly string[] =>
  Object.entries(test.facts ?? {}).flatMap(([name, value]) =>
    canonical(facts[name]) === canonical(value) ? [] : [`the fact "${name}" is ${canonical(facts[name])}, not ${canonical(value)}`],
  )

const wrongProblems = ({ problems: expected = [] }: ResourceCase, { problems }: Outcome): readonly string[] => {
  const ids = expected.map((one) => (typeof one === 'string' ? one : one.id))
  const severities = expected.flatMap((one) => (typeof one === 'string' ? [] : [one]))
  return [
    ...ids
      .filter((id) => !problems.some((problem) => problem.id === id))
      .map((id) => `no problem "${id}"; there are: ${problems.map((problem) => problem.id).join(', ') || 'none'}`),
    ...problems
      .filter((problem) => !ids.includes(problem.id))
      .map(({ id, message }) => `a problem "${id}" that the case does not name (${message}): add it to "problems"`),
    ...severities.flatMap(({ id, severity }) => {
      const found = problems.find((problem) => problem.id === id)
      return found && found.severity !== severity ? [`the problem "${id}" is of severity ${found.severity}, not ${severity}`] : []
    }),
    ...problems
      .filter(({ hint, message }) => hint.trim() === '' || message.trim() === '')
      .map(({ id }) => `the problem "${id}" has no message or no hint: say what is wrong and the edit that mends it`),
  ]
}

const wrongOmissions = ({ omissions: expected }: ResourceCase, { omissions }: Outcome): readonly string[] => {
  const ids = omissions.found.map(({ id }) => id)
  return [
    ...omissions.failures.map(({ message }) => `omissions(): ${message}`),
    ...(expected ?? []).filter((id) => !ids.includes(id)).map((id) => `no omission "${id}"; there are: ${ids.join(', ') || 'none'}`),
    ...ids
      .filter((id) => expected && !expected.includes(id))
      .map((id) => `an omission "${id}" that the case does not name: add it to "omissions", or do not give it`),
  ]
}

/** What AWS refuses is never priced: a wrong name has no price, and its problem says so. */
const missingPrices = (test: ResourceCase, { prices, problems }: Outcome): readonly string[] =>
  (problems.some(({ severity }) => severity === 'error') ? [] : prices).flatMap(({ id, missing }) => {
    const expected = test.lines?.[id]
    const unknown = typeof expected === 'object' && expected.price === 'unknown'
    if (missing !== undefined && !unknown)
      return [`the price of line "${id}" is not found: ${missing}. If no price book can have it, expect { "price": "unknown" }`]
    return missing === undefined && unknown ? [`line "${id}" is expected without a price, but has one`] : []
  })
