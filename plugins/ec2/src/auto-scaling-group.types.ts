// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Purchase, Usage } from '@planner/contract'
import type { RootVolume, Volume, Software } from './shared.types.js'

/**
 * A fleet whose size follows the load between a minimum and a maximum.
 */
export interface AutoScalingGroupProps {
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
     * Average CPU use over all its vCPUs, 0 to 100. What a T instance in unlimited mode uses beyond the credits it earns is billed. Not given: no surplus is assumed.
     */
    cpu?: Usage
    /**
     * Credit mode of a T instance. Default: AWS's, unlimited but for T2.
     */
    cpuCredits?: 'standard' | 'unlimited'
    /**
     * Surplus CPU credits of one instance in a month, in vCPU-hours, where you know them; takes the place of `cpu`.
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
    rootVolume?: RootVolume
    /**
     * Data volumes of each instance.
     */
    volumes?: Volume[]
    /**
     * Public IPv4 addresses of each instance that come and go with it.
     */
    publicIpv4?: number
    /**
     * Software of the AWS Marketplace, at the seller's price.
     */
    software?: Software
    /**
     * What it mainly does; decides which families fit, and what a managed service could do instead. `bursty` is idle most of the time, `general` is nothing in particular.
     */
    purpose?: 'web' | 'general' | 'bursty' | 'batch' | 'database' | 'cache' | 'queue' | 'warehouse' | 'machine-learning' | 'hpc'
    /**
     * Whether any instance may be lost at any time without harm: its work is done again elsewhere.
     */
    faultTolerant?: boolean
    /**
     * How many months it is planned to run. Not given: production for years, anything else for a time that is not known.
     */
    plannedMonths?: number
    /**
     * When somebody needs it: all the time, in working hours, or in windows that come again, such as a run at night.
     */
    neededWhen?: 'always' | 'working-hours' | 'windows'
    /**
     * Whether another instance family, system or region may be needed before a commitment ends.
     */
    typeMayChange?: boolean
    /**
     * Why it may not share hardware with other customers.
     */
    tenancyReason?: 'licence' | 'compliance'
    /**
     * Whether the metadata service answers session tokens only (IMDSv2). Not given: requests without one are answered too.
     */
    imdsv2?: boolean
    /**
     * Whether access keys of a user are kept on it; a `role` needs none.
     */
    accessKeys?: boolean
    /**
     * Script that runs at first start. Whoever can ask the metadata service reads it.
     */
    userData?: string
    /**
     * How its software gets on it: `user-data` and `configuration-management` by scripts, `image` from an image that has it.
     */
    setup?: 'user-data' | 'image' | 'configuration-management' | 'manual'
    /**
     * How its operating system is patched. AWS does not.
     */
    patching?: 'automated' | 'by-hand' | 'none'
    /**
     * Who made the image that it starts from, where no `ami` is named.
     */
    imageSource?: 'own-hardened' | 'own' | 'aws' | 'marketplace' | 'community'
    /**
     * Whether the CloudWatch agent reports memory and disk space, which AWS cannot see from outside. Not given: no.
     */
    cloudWatchAgent?: boolean
    /**
     * What the local disks of a type that has them hold: `scratch` may be lost at every stop.
     */
    instanceStoreData?: 'scratch' | 'persistent'
    /**
     * Whether administrators reach other instances through it.
     */
    bastion?: boolean
    /**
     * Ports that its software serves; its security groups must let someone in there.
     *
     * Items: A port.
     */
    ports?: number[]
  }
  /**
   * Instance types of a mixed group, in order of preference, in place of `instance.type`.
   *
   * Items: A type that the group may use.
   */
  types?: {
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
  }[]
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
   * Capacity through the week, where you know it: follows a schedule, kept between `min` and `max`.
   */
  instances?: Usage
  /**
   * Load that the capacity follows, rounded up to whole units and kept between `min` and `max`.
   */
  load?: {
    /**
     * What the group has to serve; follows a schedule.
     */
    demand: Usage
    /**
     * What one unit of capacity serves at the load that scaling aims for.
     */
    perInstance: Usage
  }
  /**
   * Availability Zones that it is spread over evenly.
   *
   * Items: Zone: its letter (`a`) or full name (`eu-west-1a`).
   */
  zones?: string[]
  /**
   * How it is bought: one way, or a list of ways whose counts are filled in order. Default: on demand.
   */
  purchase?: Purchase | readonly Purchase[]
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
     * Spot price to plan with, where the group has one type. Default: the average in the price book.
     */
    price?: Usage
    /**
     * What saves the work when AWS takes an instance back with two minutes of notice.
     */
    interruptionHandling?: 'checkpoint' | 'queue' | 'drain' | 'none'
  }
  /**
   * Address of the image that the instances start from.
   */
  ami?: string
  /**
   * Address of the role whose temporary credentials its software uses; an instance has one at most.
   */
  role?: string
  /**
   * Subnets that it is placed in; each lies in one zone.
   *
   * Items: Address of a subnet.
   */
  subnets?: string[]
  /**
   * Security groups of its network interfaces.
   *
   * Items: Address of a security group.
   */
  securityGroups?: string[]
  /**
   * Who says that an instance is ill: `ec2` sees whether it runs, `elb` whether it answers its load balancer. Default: `ec2`.
   */
  healthCheck?: 'ec2' | 'elb'
  /**
   * Policies that change its size.
   *
   * Items: A scaling policy.
   */
  scaling?: {
    /**
     * `target-tracking` keeps a metric at a value, `step` and `simple` act on thresholds, `scheduled` at known hours, `predictive` on what past weeks show.
     */
    kind: 'target-tracking' | 'step' | 'simple' | 'scheduled' | 'predictive'
    /**
     * What it acts on: the instances' CPU, their requests or traffic, the messages that wait in a queue, or a metric of your own.
     */
    metric?: 'cpu' | 'requests' | 'network' | 'queue' | 'custom'
    /**
     * Threshold of the metric above which instances are added.
     */
    scaleOutAt?: number
    /**
     * Threshold of the metric below which instances are removed.
     */
    scaleInAt?: number
    /**
     * Wait after an action before the next one. Default: 300, of a step policy the instance warm-up.
     */
    cooldownSeconds?: number
  }[]
  /**
   * How the load changes; a weekly schedule of `load` or `instances` says `daily` by itself.
   */
  loadPattern?: 'constant' | 'daily' | 'event' | 'unpredictable'
  /**
   * Whether launches and terminations are sent to a topic. Not given: no.
   */
  notifications?: boolean
  /**
   * What it launches from; AWS adds no features to launch configurations any more. Default: `launch-template`.
   */
  template?: 'launch-template' | 'launch-configuration'
}
