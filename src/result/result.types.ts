// Generated from its schema by `npm run generate`. Edit the schema, not this file.

/**
 * Content of a report as data; whoever shows it escapes it.
 */
export type Block =
  | {
      kind: 'text'
      text: string
    }
  | {
      kind: 'facts'
      /**
       * Label and value.
       */
      rows: string[][]
    }
  | {
      kind: 'table'
      head: string[]
      rows: string[][]
    }
/**
 * `on-demand`, `spot`, or `reserved 1yr no-upfront standard`.
 */
export type Term = string
export type PillarName =
  'operational-excellence' | 'security' | 'reliability' | 'performance-efficiency' | 'cost-optimization' | 'sustainability'
export type Severity = 'critical' | 'high' | 'medium' | 'low'

/**
 * What planner worked out for one design. Every output is rendered from it and nothing else.
 */
export interface Result {
  /**
   * Version of this document's form.
   */
  result: 1
  /**
   * Version of planner.
   */
  planner: string
  design: {
    name: string
    file: string
    digest: string
    region: string
    description?: string
  }
  /**
   * ISO date that prices and rules are taken for.
   */
  asOf: string
  /**
   * Of all amounts.
   */
  currency: string
  /**
   * The rate that amounts were converted at; absent if they are in the currency of the price list.
   */
  exchange?: {
    from: string
    to: string
    /**
     * How much of `to` one `from` is.
     */
    rate: string
    date: string
    source: string
  }
  /**
   * The user's own price files, which win over the list; absent if there are none.
   */
  privatePrices?: {
    file: string
    offer: string
    /**
     * SHA-256 of its bytes, hex.
     */
    digest: string
    prices: number
    /**
     * How many of its prices the estimate asked for.
     */
    used: number
  }[]
  /**
   * The tax on the totals, and the totals with it. Everything else is net.
   */
  tax?: {
    name: string
    percent: string
    amounts: TaxedTotals
    withTax: TaxedTotals
  }
  /**
   * Months.
   */
  horizon: number
  priceBook: {
    digest: string
    offers: {
      offer: string
      /**
       * Oldest and newest publication used, `2025-04-04…2026-05-12`.
       */
      published: string
      prices: number
      stale: number
      derived: number
    }[]
  }
  totals: {
    monthly: Range1
    billed: Range
    effective: Range
    upfront: Range
    firstMonth: Range2
    atLeast: boolean
  }
  months: MonthTotal[]
  resources: Resource[]
  /**
   * Traffic as the design states it; what it costs stands among the resources. Absent if there is none.
   */
  connections?: Connection[]
  commitments: Commitment[]
  unknowns: {
    address: string
    line: string
    why: string
    mend: string
  }[]
  /**
   * Defaults that a schema filled in and constants that a plugin brought.
   */
  assumptions: {
    address: string
    text: string
  }[]
  problems: {
    id: string
    severity: 'error' | 'quota' | 'warn' | 'info'
    address: string
    message: string
    hint: string
    position: Position
  }[]
  /**
   * What a design of this shape usually pays for and this one does not mention; in no total.
   */
  omissions?: {
    id: string
    address: string
    label: string
    why: string
    monthly?: Range14
    /**
     * True if part of it has no known cost.
     */
    atLeast: boolean
    /**
     * JSON Patch (RFC 6902) that adds it to the design. Empty where that is a property of what another resource creates: it is not there to be changed.
     */
    patch: PatchOperation[]
  }[]
  /**
   * Plugins that failed; each cost only its own lines.
   */
  failures: {
    plugin: string
    address: string
    message: string
  }[]
  budgets: {
    name: string
    limit: string
    actual: string
    status: 'within' | 'over' | 'unknown'
  }[]
  nodes?: Node[]
  review?: Review
}
export interface TaxedTotals {
  monthly: Range
  billed: Range
  effective: Range
  upfront: Range
  firstMonth: Range
}
/**
 * Decimal texts, exact. Equal where there is no range.
 */
export interface Range {
  low: string
  expected: string
  high: string
}
/**
 * Decimal texts, exact. Equal where there is no range.
 */
export interface Range1 {
  low: string
  expected: string
  high: string
}
/**
 * Decimal texts, exact. Equal where there is no range.
 */
export interface Range2 {
  low: string
  expected: string
  high: string
}
export interface MonthTotal {
  month: number
  billed: Range
  effective: Range
  upfront: Range
}
export interface Resource {
  address: string
  type: string
  title: string
  region: string
  /**
   * What its type adds to reports.
   */
  section?: Block[]
  /**
   * name@version
   */
  plugin: string
  position: Position
  tags?: {
    [k: string]: string
  }
  note?: string
  monthly: Range
  billed: Range
  effective: Range
  upfront: Range3
  /**
   * True if an unknown line is left out of the sums.
   */
  atLeast: boolean
  lines: Line[]
  /**
   * Set if the plugin failed on this resource; its lines are missing.
   */
  error?: string
  /**
   * Address of the resource that creates this one.
   */
  partOf?: string
  placement?: Placement
}
export interface Position {
  file: string
  line: number
  column: number
}
/**
 * Decimal texts, exact. Equal where there is no range.
 */
export interface Range3 {
  low: string
  expected: string
  high: string
}
export interface Line {
  /**
   * Stable within the resource.
   */
  id: string
  label: string
  charge: 'recurring' | 'usage' | 'upfront' | 'one-time'
  /**
   * `free`: the price list says 0. Unknown lines have no amounts and never count as 0.
   */
  status: 'known' | 'free' | 'unknown-quantity' | 'unknown-price'
  unit: string
  quantity?: Range4
  /**
   * Where one price holds for the whole quantity; absent for tiers in use and unknowns.
   */
  unitPrice?: string
  /**
   * Of the amounts.
   */
  currency: string
  /**
   * Of the unit price and the tiers, where it is not that of the amounts.
   */
  priceCurrency?: string
  /**
   * Taken off the list price one after the other; the amounts are net of them.
   */
  discounts?: {
    percent: string
    because: string
  }[]
  /**
   * What the discounts take off together.
   */
  discountPercent?: string
  monthly?: Range5
  billed?: Range6
  effective?: Range7
  /**
   * Cash of each month of the horizon, expected case; absent where every month is alike, or unknown.
   */
  cash?: string[]
  price?: PriceRef
  /**
   * Why it is unknown and what would tell it: the property to fill in, or the command that brings the price.
   */
  unknown?: string
  /**
   * For a usage that nobody gave: what one more unit costs, `$0.20 per 1,000,000 requests`.
   */
  dependsOn?: string
  note?: string
  /**
   * Index into `nodes`: how the monthly cost was worked out. Absent when the result was asked for without traces.
   */
  node?: number
}
/**
 * Decimal texts, exact. Equal where there is no range.
 */
export interface Range4 {
  low: string
  expected: string
  high: string
}
/**
 * Decimal texts, exact. Equal where there is no range.
 */
export interface Range5 {
  low: string
  expected: string
  high: string
}
/**
 * Decimal texts, exact. Equal where there is no range.
 */
export interface Range6 {
  low: string
  expected: string
  high: string
}
/**
 * Decimal texts, exact. Equal where there is no range.
 */
export interface Range7 {
  low: string
  expected: string
  high: string
}
export interface PriceRef {
  offer: string
  region: string
  where: {
    [k: string]: string
  }
  term: Term
  /**
   * Unit that one price pays for, ours.
   */
  unit: string
  /**
   * What the price list says.
   */
  tiers: {
    begin: string
    end: string | null
    price: string
    rateCode?: string
  }[]
  /**
   * Last publication that shows this value, ISO date.
   */
  published: string
  origin: string
  trust: 'list' | 'transcribed' | 'derived' | 'private'
  /**
   * For `derived`: the rule.
   */
  rule?: string
  stale: boolean
  /**
   * What discounts take off the list price together.
   */
  discountPercent?: string
}
/**
 * Where a resource lies, and with whom it has to do. What the design does not tell is absent.
 */
export interface Placement {
  /**
   * Address of the VPC.
   */
  vpc?: string
  /**
   * Names of zones as the design writes them: `a`, or `eu-west-1a`.
   */
  zones?: string[]
  /**
   * Addresses of subnets.
   */
  subnets?: string[]
  /**
   * Addresses of the other resources that this one names, by property.
   */
  references?: {
    [k: string]: string[]
  }
}
export interface Connection {
  /**
   * Of the resource that holds its lines: `connections.0`.
   */
  address: string
  /**
   * An address, `internet`, `on-premises` or a region.
   */
  from: string
  /**
   * The same.
   */
  to: string
  /**
   * Addresses of what it passes, in order.
   */
  via?: string[]
  gb: Range8
  monthly: Range9
  note?: string
}
/**
 * Decimal texts, exact. Equal where there is no range.
 */
export interface Range8 {
  low: string
  expected: string
  high: string
}
/**
 * Decimal texts, exact. Equal where there is no range.
 */
export interface Range9 {
  low: string
  expected: string
  high: string
}
export interface Commitment {
  /**
   * `commitments.0`, or `web.purchase.0` for a resource's own.
   */
  id: string
  /**
   * Address of the resource whose `purchase` this is: its lines stand among the resource's and its amounts are part of the resource's sums. Absent for a commitment of the design, which is added to the sum of the resources.
   */
  owner?: string
  label: string
  option: 'reserved' | 'savings-plan'
  term: string
  payment: string
  position: Position
  monthly: Range
  billed: Range
  effective: Range
  upfront: Range
  /**
   * Share of what is committed that the design uses, 0 to 1, expected case.
   */
  utilization?: string
  unusedMonthly?: Range10
  /**
   * Usage that it covers in a mean month, expected case.
   */
  covered: {
    address: string
    line: string
    quantity: string
    unit: string
  }[]
  onDemandMonthly?: Range11
  /**
   * First month by whose end the covered usage would have cost on demand what the whole term costs, which is due, used or not; absent if never within the term.
   */
  breakEvenMonth?: number
  termTotal?: Range12
  onDemandTerm?: Range13
  lines: Line[]
  atLeast: boolean
}
/**
 * Decimal texts, exact. Equal where there is no range.
 */
export interface Range10 {
  low: string
  expected: string
  high: string
}
/**
 * Decimal texts, exact. Equal where there is no range.
 */
export interface Range11 {
  low: string
  expected: string
  high: string
}
/**
 * Decimal texts, exact. Equal where there is no range.
 */
export interface Range12 {
  low: string
  expected: string
  high: string
}
/**
 * Decimal texts, exact. Equal where there is no range.
 */
export interface Range13 {
  low: string
  expected: string
  high: string
}
/**
 * Decimal texts, exact. Equal where there is no range.
 */
export interface Range14 {
  low: string
  expected: string
  high: string
}
export interface PatchOperation {
  op: 'add' | 'replace' | 'remove'
  path: string
  value?: unknown
}
export interface Node {
  op:
    | 'input'
    | 'default'
    | 'driver'
    | 'constant'
    | 'catalog'
    | 'price'
    | 'times'
    | 'plus'
    | 'minus'
    | 'divided-by'
    | 'at-least'
    | 'at-most'
    | 'round-up-to'
    | 'mean'
    | 'tier'
    | 'amortized'
    | 'converted'
    | 'unknown'
  unit: string
  value?: Range
  name?: string
  args?: number[]
  /**
   * JSON pointer of an input.
   */
  pointer?: string
  position?: Position
  /**
   * Of a constant.
   */
  because?: string
  /**
   * Of a catalogue value, with its date.
   */
  source?: string
  rateCode?: string
  published?: string
  origin?: string
  trust?: string
}
/**
 * The design held against the Well-Architected Framework.
 */
export interface Review {
  /**
   * Version of the Well-Architected Framework, ISO date.
   */
  framework: string
  pillars: Pillar[]
  rules: ReviewRule[]
  /**
   * The worst first; waived ones last.
   */
  findings: Finding[]
  /**
   * Open ones first.
   */
  questions: Question[]
  practices: Practice[]
  waivers: {
    rule: string
    resource?: string
    reason: string
    until?: string
    state: 'applied' | 'expired' | 'unused'
    position: Position
  }[]
  /**
   * Rules that failed; each cost only its own verdicts.
   */
  failures: {
    plugin: string
    rule: string
    address: string
    message: string
  }[]
  responsibilities?: Responsibilities
  availability?: Availability
  carbon?: Carbon
  lens?: Lens
}
export interface Pillar {
  pillar: PillarName
  title: string
  /**
   * `failed`: a rule threw, so there is no score.
   */
  status: 'assessed' | 'not-assessed' | 'failed'
  /**
   * 0 to 100, one decimal: Σ weight × score / Σ weight × 100.
   */
  score?: string
  coverage: {
    covered: number
    of: number
    /**
     * Covered practices, weighed by risk; one decimal.
     */
    percent: string
  }
  /**
   * What the score is made of, the costliest first.
   */
  contributions: Contribution[]
}
export interface Contribution {
  /**
   * Rule, or answered practice.
   */
  id: string
  kind: 'rule' | 'practice'
  title: string
  weight: number
  /**
   * 0 to 1.
   */
  score: string
  /**
   * Points of 100 that it costs the pillar.
   */
  lost: string
}
export interface ReviewRule {
  id: string
  /**
   * name@version
   */
  plugin: string
  pillar: PillarName
  severity: Severity
  /**
   * In the pillar's score; 0 for a preview.
   */
  weight: number
  /**
   * What is so when it passes.
   */
  title: string
  failureTitle: string
  why: string
  remedy: string
  url: string
  /**
   * Well-Architected practices that it judges, the closest first.
   */
  practices: string[]
  /**
   * Ids in other tools: securityHub, trustedAdvisor, config, cdkNag, checkov.
   */
  controls: {
    [k: string]: string[]
  }
  preview?: boolean
  /**
   * Addresses that pass; empty text for the design.
   */
  passed: string[]
  failed: number
  waived: number
  unknown: number
  answered: number
  notApplicable: number
  /**
   * 0 to 1, the mean over the verdicts that count; absent if there are none.
   */
  score?: string
  /**
   * Why it gave no verdict, at least for one resource.
   */
  error?: string
}
export interface Finding {
  rule: string
  pillar: PillarName
  severity: Severity
  /**
   * The resource; empty for the design as a whole.
   */
  address: string
  message: string
  position: Position
  evidence: Evidence[]
  fix?: Fix
  /**
   * Accepted: it weighs nothing.
   */
  waiver?: {
    reason: string
    until?: string
  }
}
/**
 * What a rule read, recorded by the core.
 */
export interface Evidence {
  /**
   * Resource that was read; empty for the workload.
   */
  address: string
  /**
   * JSON pointer in the design.
   */
  pointer: string
  line: number
  /**
   * The fact that was read, where it is no property.
   */
  fact?: string
  /**
   * What was there, as JSON; absent if the design says nothing.
   */
  value?: string
  /**
   * What it shows, where the core knows words for it.
   */
  shows?: string
}
export interface Fix {
  /**
   * JSON Patch (RFC 6902) on the design.
   */
  patch: PatchOperation[]
  monthly?: Range15
  /**
   * True if part of it has no known cost.
   */
  atLeast: boolean
  /**
   * Why the patched design cannot be priced.
   */
  refused?: string
}
/**
 * Decimal texts, exact. Equal where there is no range.
 */
export interface Range15 {
  low: string
  expected: string
  high: string
}
/**
 * What the design does not say.
 */
export interface Question {
  /**
   * Key for the design's `answers`: a practice, a rule, or `rule@address`.
   */
  id: string
  kind: 'rule' | 'practice'
  pillar: PillarName
  severity: Severity
  /**
   * To be answered with yes or no; yes is good.
   */
  text: string
  rule?: string
  address?: string
  practice?: string
  answer?: Answer
}
/**
 * An answer of the design's `answers`.
 */
export interface Answer {
  answer: 'yes' | 'no' | 'not-applicable'
  owner?: string
  date?: string
  note?: string
  position: Position
}
export interface Practice {
  id: string
  pillar: PillarName
  /**
   * The framework's question that it belongs to.
   */
  question: string
  title: string
  risk: 'high' | 'medium' | 'low'
  url: string
  status: 'judged' | 'answered' | 'open'
  /**
   * Rules that judged it.
   */
  rules: string[]
  answer?: Answer
}
/**
 * The ledger of shared responsibility.
 */
export interface Responsibilities {
  asOf: string
  counts: {
    open: number
    answered: number
    met: number
    aws: number
    notApplicable: number
  }
  /**
   * Open ones first.
   */
  items: Responsibility[]
}
/**
 * Who answers for a control of a resource, and how it stands.
 */
export interface Responsibility {
  /**
   * Control or item; the key for the design's `answers`, also as `id@address`.
   */
  id: string
  /**
   * One of the thirteen controls of the ledger.
   */
  control: string
  title: string
  /**
   * The resource; empty for what is owed once for the design.
   */
  address: string
  /**
   * Whose row of the matrix answers; `Account` for what is owed once.
   */
  service: string
  responsible: 'aws' | 'customer' | 'shared' | 'not-applicable'
  /**
   * `met`: the design shows it; `answered`: the design says so.
   */
  status: 'open' | 'answered' | 'met' | 'aws' | 'not-applicable'
  /**
   * What is whose, in words.
   */
  note: string
  /**
   * Of an open one: to be answered with yes or no; yes is good.
   */
  ask?: string
  /**
   * Of a met one what shows it; of an open one what speaks against it.
   */
  evidence?: Evidence[]
  answer?: Answer
}
/**
 * From the graph and the published commitments: a refund promise, not a forecast.
 */
export interface Availability {
  paths: AvailabilityPath[]
  assumptions: string[]
  recovery: Recovery
}
export interface AvailabilityPath {
  /**
   * Address of the resource that takes traffic from outside.
   */
  entry: string
  /**
   * `internet`, `on-premises`.
   */
  from: string[]
  /**
   * In series: all are needed.
   */
  parts: AvailabilityPart[]
  /**
   * Product of the known parts.
   */
  percent?: string
  /**
   * True if parts without a figure are left out: the truth is lower.
   */
  atMost: boolean
  downHoursPerYear?: string
  downMinutesPerMonth?: string
}
/**
 * One link of a chain of hard dependencies.
 */
export interface AvailabilityPart {
  /**
   * More than one: copies of which any one is enough.
   */
  addresses: string[]
  /**
   * The commitment it was taken from: service and scope. Absent if there is none.
   */
  commitment?: string
  /**
   * Of one copy; absent if there is no figure.
   */
  percent?: string
  /**
   * Percent of all copies together, with what they share; absent if there is no figure.
   */
  combined?: string
  copies: number
  /**
   * Of the commitment.
   */
  dated?: string
  source?: string
}
export interface Recovery {
  /**
   * Told from what the design has in other regions.
   */
  strategy: 'none' | 'backup-and-restore' | 'pilot-light' | 'warm-standby' | 'active-active'
  /**
   * Regions beside the design's own that hold something of it.
   */
  regions: string[]
  /**
   * What it was told from.
   */
  because: string[]
  /**
   * The least that the objectives ask for; absent if the workload states none.
   */
  needed?: 'none' | 'backup-and-restore' | 'pilot-light' | 'warm-standby' | 'active-active'
  rtoHours?: number
  rpoHours?: number
  /**
   * Whether the strategy is at least the one needed.
   */
  meets?: boolean
  /**
   * What the needed strategy still wants.
   */
  missing: string[]
  remarks: string[]
}
/**
 * Energy and emissions a month, an estimate with an uncertainty of a factor of two or more.
 */
export interface Carbon {
  total?: CarbonAmount
  /**
   * True if something without a coefficient is left out.
   */
  atLeast: boolean
  regions: {
    region: string
    place?: string
    gramsPerKwh?: string
    year?: string
    amount: CarbonAmount
  }[]
  resources: ResourceCarbon[]
  method: string[]
  sources: string[]
}
export interface CarbonAmount {
  kwh: Range16
  operationalKg: Range17
  embodiedKg?: Range18
}
/**
 * Decimal texts, exact. Equal where there is no range.
 */
export interface Range16 {
  low: string
  expected: string
  high: string
}
/**
 * Decimal texts, exact. Equal where there is no range.
 */
export interface Range17 {
  low: string
  expected: string
  high: string
}
/**
 * Decimal texts, exact. Equal where there is no range.
 */
export interface Range18 {
  low: string
  expected: string
  high: string
}
export interface ResourceCarbon {
  address: string
  region: string
  amount?: CarbonAmount1
  /**
   * How each part was worked out.
   */
  basis: string[]
  /**
   * What has no coefficient, and is left out.
   */
  unknown: string[]
}
/**
 * Absent where nothing is known: never 0.
 */
export interface CarbonAmount1 {
  kwh: Range16
  operationalKg: Range17
  embodiedKg?: Range18
}
/**
 * A custom lens, answered as far as the design goes.
 */
export interface Lens {
  name: string
  file: string
  description: string
  questions: {
    pillar: string
    id: string
    title: string
    risk: 'HIGH' | 'MEDIUM' | 'NONE' | 'NOT_APPLICABLE' | 'UNANSWERED'
    choices: {
      id: string
      title: string
      status: 'selected' | 'unselected' | 'open'
      /**
       * The answer, rule or practice that says so.
       */
      by?: string
      /**
       * What to do where it is not so.
       */
      plan?: string
    }[]
  }[]
}
