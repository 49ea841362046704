// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A design to be priced and reviewed. Types of resources bring their own properties; `planner schema` prints the schema with those of the installed plugins.
 */
export interface DesignFile {
  /**
   * Where an editor finds the schema of this file.
   */
  $schema?: string
  /**
   * Version of the design file's form.
   */
  design: 1
  /**
   * Name of the design, for reports.
   */
  name: string
  /**
   * What the design is for.
   */
  description?: string
  /**
   * Region of every resource that names none.
   */
  region: string
  /**
   * What the workload demands; rules judge the design against it.
   */
  workload?: {
    /**
     * What the design runs.
     */
    environment?: 'production' | 'staging' | 'test' | 'development'
    /**
     * What an outage would mean.
     */
    criticality?: 'low' | 'medium' | 'high' | 'critical'
    /**
     * Recovery time objective: how long it may be down.
     */
    rto?: string
    /**
     * Recovery point objective: how much work may be lost.
     */
    rpo?: string
    /**
     * How sensitive its data is.
     */
    data?: 'public' | 'internal' | 'confidential' | 'restricted'
  }
  /**
   * Assumptions by name (`users`, `uploads`) that usages refer to, so that one number moves everything that depends on it.
   */
  drivers?: {
    /**
     * A plain count, or a count for each period.
     */
    [k: string]: Usage
  }
  /**
   * The resources by their addresses.
   */
  resources: {
    [k: string]: Resource
  }
  /**
   * Traffic between resources, or between a resource and the outside.
   */
  connections?: Connection[]
  /**
   * Reservations and savings plans, applied to whatever they match.
   */
  commitments?: (Reservation | SavingsPlan)[]
  /**
   * Percentages off the list price, as an agreement with AWS grants them. All that match a line apply, one after the other: 10 and then 5 percent are 14.5 percent. Fees of reservations and savings plans are discounted like usage unless `charge` says otherwise; private prices and prices that the design states are not.
   */
  discounts?: {
    /**
     * Percent off the list price.
     */
    percent: number
    /**
     * Only prices of this AWS offer code (`AmazonEC2`).
     */
    offer?: string
    /**
     * Only resources in this region.
     */
    region?: string
    /**
     * Only this resource.
     */
    resource?: string
    /**
     * Only charges of this kind: what is used, what is due every month (also a reservation's hours), upfront fees, fees due once.
     */
    charge?: 'usage' | 'recurring' | 'upfront' | 'one-time'
    /**
     * The agreement that grants it.
     */
    because: string
  }[]
  /**
   * Plugins that the design needs beside those of planner, by package name: whoever lacks one is told how to install it.
   */
  plugins?: {
    /**
     * Versions that fit, as npm writes them: `^1`, `~1.4`, `1.4.2`.
     */
    [k: string]: string
  }
  /**
   * Files of your own prices, in the text form of the price book; a price of theirs wins over the list. Of several that have a price, the last wins.
   *
   * Items: A CSV file with `# offer:` in its front matter, in the design's folder or below.
   */
  prices?: string[]
  /**
   * Show amounts in this currency. Unit prices stay in the currency of the price list.
   */
  currency?: {
    /**
     * Its code: `EUR`.
     */
    code: string
    /**
     * How much of it one unit of `from` is.
     */
    rate: number
    /**
     * Currency of the price list: `CNY` in mainland China.
     */
    from?: string
    /**
     * The day of the rate.
     */
    date: string
    /**
     * Who published the rate.
     */
    source: string
  }
  /**
   * A tax on the whole; totals are shown without it, the tax, and with it. Lines and budgets stay net.
   */
  tax?: {
    /**
     * Its name: `VAT`.
     */
    name: string
    /**
     * Percent of the net amount.
     */
    percent: number
  }
  /**
   * Limits that an estimate must keep; one that is exceeded makes the command fail.
   */
  budgets?: {
    /**
     * Name of the budget, for reports.
     */
    name?: string
    /**
     * Most that may be spent in a mean month, net of tax, in the design's `currency` if it has one, else in that of the price list.
     */
    perMonth: number | string
    /**
     * Only resources with this tag: `team=web`.
     */
    tag?: string
    /**
     * Only this resource.
     */
    resource?: string
    /**
     * Only prices of this AWS offer code.
     */
    offer?: string
  }[]
  /**
   * Answers to what the design cannot show, by practice (`SEC01-BP01`) or control.
   */
  answers?: {
    [k: string]: {
      /**
       * Whether the practice is followed.
       */
      answer: 'yes' | 'no' | 'not-applicable'
      /**
       * Who answers for it.
       */
      owner?: string
      /**
       * When it was answered.
       */
      date?: string
      /**
       * How it is met, or why not.
       */
      note?: string
    }
  }
  /**
   * Findings that are accepted for a reason.
   */
  waivers?: {
    /**
     * The rule's id.
     */
    rule: string
    /**
     * Only for this resource.
     */
    resource?: string
    /**
     * Why the finding is accepted.
     */
    reason: string
    /**
     * Last day on which it is accepted.
     */
    until?: string
  }[]
  /**
   * Whether the always-free allowances apply; most accounts do not have them alone.
   */
  freeTier?: boolean
  /**
   * Date that prices, limits and billing rules are taken for. Default: the newest known.
   */
  asOf?: string
  /**
   * Months that the estimate covers.
   */
  horizon?: number
}
/**
 * A resource: what is common to all types; the type brings the rest.
 */
export interface Resource {
  /**
   * What it is: `aws:ec2:instance`. `planner services` lists the types.
   */
  type: string
  /**
   * Its region. Default: the design's.
   */
  region?: string
  tags?: Tags
  /**
   * A remark for reports.
   */
  note?: string
  [k: string]: unknown
}
/**
 * Its tags.
 */
export interface Tags {
  /**
   * Value of the tag.
   */
  [k: string]: string
}
/**
 * Traffic in one direction; the type aws:network:connection brings the rest.
 */
export interface Connection {
  /**
   * Where the traffic starts.
   */
  from: string
  /**
   * Where the traffic goes.
   */
  to: string
  /**
   * How much, in GB a month.
   */
  gb: Usage
  /**
   * The period that the amounts of `gb` are given for. Default: month.
   */
  per?: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'
  tags?: Tags1
  /**
   * A remark for reports.
   */
  note?: string
  [k: string]: unknown
}
/**
 * Its tags.
 */
export interface Tags1 {
  /**
   * Value of the tag.
   */
  [k: string]: string
}
/**
 * Reserved instances or capacity; the type in `of` brings the properties that say what exactly is reserved.
 */
export interface Reservation {
  /**
   * A reservation.
   */
  option: 'reserved'
  /**
   * Type of the resources that it covers: `aws:ec2:instance`.
   */
  of: string
  /**
   * How many are reserved.
   */
  count: number
  /**
   * Length of the commitment.
   */
  term: '1yr' | '3yr'
  /**
   * How much is paid at the start of the term.
   */
  payment: 'no-upfront' | 'partial-upfront' | 'all-upfront'
  /**
   * `convertible` may be exchanged for another type.
   */
  class?: 'standard' | 'convertible'
  /**
   * `zonal` holds capacity in one zone and covers only usage in it.
   */
  scope?: 'regional' | 'zonal'
  /**
   * Where it applies. Default: the design's region.
   */
  region?: string
  /**
   * Zone of a zonal reservation.
   */
  zone?: string
  [k: string]: unknown
}
/**
 * An hourly spend that is committed for lower prices.
 */
export interface SavingsPlan {
  /**
   * A savings plan.
   */
  option: 'savings-plan'
  /**
   * `ec2-instance` is cheaper and holds for one family in one region.
   */
  kind: 'compute' | 'ec2-instance'
  /**
   * What is committed, in US dollars an hour.
   */
  perHour: number | string
  /**
   * Length of the commitment.
   */
  term: '1yr' | '3yr'
  /**
   * How much is paid at the start of the term.
   */
  payment: 'no-upfront' | 'partial-upfront' | 'all-upfront'
  /**
   * Instance family of an `ec2-instance` plan: `m7g`.
   */
  family?: string
  /**
   * Region of an `ec2-instance` plan. Default: the design's.
   */
  region?: string
}
