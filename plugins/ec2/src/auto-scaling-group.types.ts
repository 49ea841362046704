// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A fleet whose size follows the load between a minimum and a maximum.
 */
export interface AutoScalingGroup {
  /**
   * What each instance of the group is.
   */
  instance: {
    /**
     * Instance type: `m7g.large`.
     */
    type: string
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
     * `dedicated` for hardware of your own account at a premium and a fee for the region.
     */
    tenancy?: 'shared' | 'dedicated'
    /**
     * Average CPU use of a T instance over all its vCPUs, 0 to 100. In unlimited mode, what goes beyond the credits it earns is billed. Not given: no surplus is assumed. Unit: percent.
     */
    cpu?: Usage
    /**
     * Credit mode of a T instance. Default: AWS's, unlimited but for T2.
     */
    cpuCredits?: 'standard' | 'unlimited'
    /**
     * Surplus CPU credits of one instance in a month, in vCPU-hours, where you know them; takes the place of `cpu`. Unit: vCPU-hour.
     */
    surplusCredits?: Usage
    /**
     * `detailed` sends 7 metrics of each instance every minute, billed as custom metrics.
     */
    monitoring?: 'basic' | 'detailed'
    /**
     * Ask for EBS optimisation on an old type that has it as a paid extra; newer types include it.
     */
    ebsOptimized?: boolean
    /**
     * Root volume of each instance.
     */
    root?: {
      /**
       * Volume type; `instance-store` for a root on the instance's own disks, which costs nothing extra.
       */
      type?: 'gp3' | 'gp2' | 'io2' | 'io1' | 'st1' | 'sc1' | 'standard' | 'instance-store'
      /**
       * Size of one volume; AWS's GB are GiB. Default: what AWS's images of the system have. Unit: GB.
       */
      size?: Usage
      /**
       * Provisioned I/O operations per second of one volume: gp3 above the 3,000 included, io1 and io2 all of them. Unit: IOPS.
       */
      iops?: Usage
      /**
       * Provisioned throughput of one gp3 volume; 125 MiB/s are included. Unit: MiBps.
       */
      throughput?: Usage
      /**
       * I/O requests to one volume in a month; only magnetic (`standard`) volumes are billed for them. Unit: operation.
       */
      requests?: Usage
      /**
       * Whether the volume is encrypted; costs nothing.
       */
      encrypted?: boolean
    }
    /**
     * Data volumes of each instance.
     *
     * @maxItems 128
     *
     * Items: A data volume of each instance.
     */
    volumes?: {
      /**
       * Name of the volume within the resource: part of its line ids.
       */
      name?: string
      /**
       * Volume type.
       */
      type?: 'gp3' | 'gp2' | 'io2' | 'io1' | 'st1' | 'sc1' | 'standard'
      /**
       * Size of one volume; AWS's GB are GiB. Unit: GB.
       */
      size: Usage
      /**
       * Provisioned I/O operations per second of one volume: gp3 above the 3,000 included, io1 and io2 all of them. Unit: IOPS.
       */
      iops?: Usage
      /**
       * Provisioned throughput of one gp3 volume; 125 MiB/s are included. Unit: MiBps.
       */
      throughput?: Usage
      /**
       * I/O requests to one volume in a month; only magnetic (`standard`) volumes are billed for them. Unit: operation.
       */
      requests?: Usage
      /**
       * Whether the volume is encrypted; costs nothing.
       */
      encrypted?: boolean
      /**
       * Whether the volume goes when its instance is terminated.
       */
      deleteOnTermination?: boolean
    }[]
    /**
     * Public IPv4 addresses of each instance that come and go with it.
     */
    publicIpv4?: number
    /**
     * Software of the AWS Marketplace, at the seller's price.
     */
    software?: {
      /**
       * Hourly fee of one instance, billed by the full hour. Unit: USD/instance-hour.
       */
      perHour?: Usage
      /**
       * Monthly fee of one instance, due whether it runs or not. Unit: USD/instance-month.
       */
      perMonth?: Usage
    }
  }
  /**
   * Instance types of a mixed group, in order of preference, in place of `instance.type`.
   *
   * @minItems 1
   * @maxItems 40
   *
   * Items: A type that the group may use.
   */
  types?: [
    {
      /**
       * Instance type.
       */
      type: string
      /**
       * Units of the group's capacity that one instance of this type counts for.
       */
      weight?: number
      /**
       * Part of the capacity that runs on this type. Default: all on the first type.
       */
      share?: number
    },
    ...{
      /**
       * Instance type.
       */
      type: string
      /**
       * Units of the group's capacity that one instance of this type counts for.
       */
      weight?: number
      /**
       * Part of the capacity that runs on this type. Default: all on the first type.
       */
      share?: number
    }[],
  ]
  /**
   * Smallest capacity of the group.
   */
  min: number
  /**
   * Largest capacity of the group.
   */
  max: number
  /**
   * Capacity where neither `instances` nor `load` say another one. Default: `min`.
   */
  desired?: number
  /**
   * Capacity through the week, where you know it: follows a schedule, kept between `min` and `max`. Unit: instance.
   */
  instances?: Usage
  /**
   * Load that the capacity follows, rounded up to whole units and kept between `min` and `max`.
   */
  load?: {
    /**
     * What the group has to serve; follows a schedule. Unit: request/second.
     */
    demand: Usage
    /**
     * What one unit of capacity serves at the load that scaling aims for. Unit: request/second.
     */
    perInstance: Usage
  }
  /**
   * Availability Zones that it is spread over evenly.
   *
   * @maxItems 12
   *
   * Items: Zone: its letter (`a`) or full name (`eu-west-1a`).
   */
  zones?:
    | []
    | [string]
    | [string, string]
    | [string, string, string]
    | [string, string, string, string]
    | [string, string, string, string, string]
    | [string, string, string, string, string, string]
    | [string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string, string, string, string, string]
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
  /**
   * Spot part of the group. AWS rounds the on-demand part up.
   */
  spot?: {
    /**
     * Part of the capacity above `onDemandBase` that is spot.
     */
    percent: number
    /**
     * Capacity that is always on demand.
     */
    onDemandBase?: number
    /**
     * Spot price to plan with, where the group has one type. Default: the average in the price book. Unit: USD/instance-hour.
     */
    price?: Usage
  }
}
