// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Whole servers for your account alone, billed per host whatever runs on them.
 */
export interface DedicatedHost {
  /**
   * Instance family of the host: `m5`.
   */
  family: string
  /**
   * How many hosts. Unit: host. Default: 1.
   */
  count?: Usage
  /**
   * Hours that each host is allocated in a month. Default: all 730. Unit: hour.
   */
  hours?: Usage
  /**
   * Availability Zone of the hosts.
   */
  zone?: string
  /**
   * How it is bought: one way, or a list of ways whose counts are filled in order. Default: on demand.
   *
   * @minItems 1
   * @maxItems 20
   */
  purchase?:
    | {
        /**
         * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
         */
        option: 'on-demand' | 'reserved'
        /**
         * How many are reserved; needed where other ways stand beside it.
         */
        count?: number
        /**
         * Length of the commitment.
         */
        term?: '1yr' | '3yr'
        /**
         * How it is paid.
         */
        payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
      }
    | [
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
      ]
    | [
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
      ]
    | [
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
      ]
    | [
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
      ]
    | [
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
      ]
    | [
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
      ]
    | [
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
      ]
    | [
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
      ]
    | [
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
      ]
    | [
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
      ]
    | [
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
      ]
    | [
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
      ]
    | [
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
      ]
    | [
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
      ]
    | [
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
      ]
    | [
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
      ]
    | [
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
      ]
    | [
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
      ]
    | [
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
      ]
    | [
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
        {
          /**
           * `on-demand` without commitment; `reserved` for a term that is due whether it is used or not.
           */
          option: 'on-demand' | 'reserved'
          /**
           * How many are reserved; needed where other ways stand beside it.
           */
          count?: number
          /**
           * Length of the commitment.
           */
          term?: '1yr' | '3yr'
          /**
           * How it is paid.
           */
          payment?: 'no-upfront' | 'partial-upfront' | 'all-upfront'
        },
      ]
}
