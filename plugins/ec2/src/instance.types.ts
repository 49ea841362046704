// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Purchase, Usage } from '@planner/contract'
import type { RootVolume, Volume, Software } from './shared.types.js'

/**
 * Instances of one type, with their volumes, addresses and extras.
 */
export interface InstanceProps {
  /**
   * Instance type: `m7g.large`.
   */
  instanceType: string
  /**
   * How many run; may follow a weekly schedule. What does not run is stopped, and still pays for its volumes.
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
   * `dedicated` for hardware of your own account at a premium and a fee for the region, `host` for a dedicated host of the design.
   */
  tenancy?: 'shared' | 'dedicated' | 'host'
  /**
   * Address of the dedicated host that the instances are placed on.
   */
  host?: string
  /**
   * Availability Zones that it is spread over evenly.
   *
   * Items: Zone: its letter (`a`) or full name (`eu-west-1a`).
   */
  zones?: string[]
  /**
   * Hours that each instance runs in a month. Default: all 730, or what the schedule of `count` says.
   */
  hours?: Usage
  /**
   * Short runs, each rounded up as AWS bills it; in place of `hours`.
   */
  runs?: {
    /**
     * How often each instance is started in a month.
     */
    starts: Usage
    /**
     * How long it runs after each start; billed with the system's step and minimum.
     */
    duration: Usage
  }
  /**
   * `terminated` if instances and their volumes are gone while they do not run; `stopped` ones still pay for volumes and Elastic IPs. Default: stopped, for spot terminated.
   */
  whenNotRunning?: 'stopped' | 'terminated'
  /**
   * How it is bought: one way, or a list of ways whose counts are filled in order. Default: on demand.
   */
  purchase?: Purchase | readonly Purchase[]
  /**
   * Terms of instances that are bought as spot.
   */
  spot?: {
    /**
     * Spot price to plan with. Default: the average in the price book.
     */
    price?: Usage
    /**
     * Prices in the order in which they held; the series is taken as typical of a month.
     *
     * Items: A stretch of the price series.
     */
    prices?: {
      /**
       * How long this price held.
       */
      hours: number
      /**
       * Spot price, USD per instance-hour.
       */
      price: number
    }[]
    /**
     * Highest price that you pay: above it the instance does not run. You pay the spot price, never this one. AWS advises to leave it out.
     */
    maxPrice?: number
    /**
     * Runs with their ends, in place of `hours`.
     *
     * Items: Runs of one kind.
     */
    runs?: {
      /**
       * How many such runs each instance has in a month.
       */
      starts?: Usage
      /**
       * How long such a run lasts.
       */
      duration: Usage
      /**
       * Who ends it: AWS by interrupting it, or you. Decides what is billed.
       */
      endedBy: 'aws' | 'customer'
    }[]
    /**
     * What saves the work when AWS takes an instance back with two minutes of notice.
     */
    interruptionHandling?: 'checkpoint' | 'queue' | 'drain' | 'none'
  }
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
   * Elastic IP addresses of each instance, kept while it is stopped.
   */
  elasticIps?: number
  /**
   * Address of the image that the instances start from.
   */
  ami?: string
  /**
   * Address of the capacity reservation that the instances run in: their hours are billed there.
   */
  capacityReservation?: string
  /**
   * Address of the placement group of the instances.
   */
  placementGroup?: string
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
   * Whether clients on the internet reach it directly, not through a load balancer.
   */
  internetFacing?: boolean
  /**
   * How administrators reach it; `direct` is SSH or RDP from their own place.
   */
  adminAccess?: 'session-manager' | 'bastion' | 'vpn' | 'direct' | 'none'
  /**
   * Whether it can be terminated by mistake; `mfa` if lifting the protection takes a second factor. Default: `off`.
   */
  terminationProtection?: 'off' | 'on' | 'mfa'
  /**
   * Ports that its software serves; its security groups must let someone in there.
   *
   * Items: A port.
   */
  ports?: number[]
}
