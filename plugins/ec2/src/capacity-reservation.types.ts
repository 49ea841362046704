// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Capacity kept in one zone, billed at the on-demand rate whether instances run in it or not.
 */
export interface OnDemandCapacityReservation {
  /**
   * Instance type: `m7g.large`.
   */
  instanceType: string
  /**
   * How many instances the capacity is kept for; may follow a weekly schedule. Unit: instance. Default: 1.
   */
  count?: Usage
  /**
   * Operating system; decides the rate and the billing step.
   */
  operatingSystem?: 'linux' | 'windows' | 'rhel' | 'rhel-ha' | 'suse' | 'ubuntu-pro'
  /**
   * SQL Server edition whose licence is in the hourly rate.
   */
  sqlServer?: 'web' | 'standard' | 'enterprise'
  /**
   * `byol` if you bring the licences of the system and of SQL Server.
   */
  license?: 'included' | 'byol'
  /**
   * Tenancy of the reserved capacity.
   */
  tenancy?: 'shared' | 'dedicated'
  /**
   * Availability Zone of the capacity.
   */
  zone?: string
  /**
   * Hours that the reservation is active in a month. Default: all 730, or what the schedule of `count` says. Unit: hour.
   */
  hours?: Usage
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
        /**
         * Offering class; convertible may be exchanged for another type.
         */
        class?: 'standard' | 'convertible'
        /**
         * `zonal` also keeps the capacity in its zone, and holds for this size only.
         */
        scope?: 'regional' | 'zonal'
        /**
         * The zone of a zonal reservation.
         */
        zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
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
          /**
           * Offering class; convertible may be exchanged for another type.
           */
          class?: 'standard' | 'convertible'
          /**
           * `zonal` also keeps the capacity in its zone, and holds for this size only.
           */
          scope?: 'regional' | 'zonal'
          /**
           * The zone of a zonal reservation.
           */
          zone?: string
        },
      ]
}
