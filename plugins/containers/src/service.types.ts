// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Tasks of one definition that ECS keeps running, on Fargate, on instances of the account or on servers of one's own.
 */
export interface ServiceProps {
  /**
   * Where tasks run: `fargate` bills their vCPUs and memory, `ec2` the instances that are resources of their own, `external` each registered server.
   */
  launchType?: 'fargate' | 'ec2' | 'external'
  /**
   * Tasks that run at a time; may follow a weekly schedule. Default: one.
   */
  tasks?: Usage
  /**
   * Short tasks, in place of `tasks` that run all month.
   */
  runs?: {
    /**
     * Tasks started in a month.
     */
    starts: Usage
    /**
     * How long one task runs, from the pull of its image to its end.
     */
    duration: Usage
  }
  /**
   * vCPUs of a task on Fargate: 0.25, 0.5, 1, 2, 4, 8 or 16.
   */
  vcpu?: number
  /**
   * Memory of a task on Fargate.
   */
  memory?: Usage
  /**
   * Ephemeral storage of a task on Fargate. 20 GB are included.
   */
  ephemeralStorage?: Usage
  /**
   * Processor.
   */
  architecture?: 'x86' | 'arm'
  /**
   * Operating system; Windows has rates of its own and a licence per vCPU.
   */
  operatingSystem?: 'linux' | 'windows'
  /**
   * Part of the tasks on Fargate Spot, 0 to 100. Default: none.
   */
  spotPercent?: Usage
  /**
   * Spot prices to plan with. Default: what the price book has.
   */
  spotPrice?: {
    /**
     * Price of a vCPU-hour.
     */
    vcpu?: Usage
    /**
     * Price of a GB-hour.
     */
    memory?: Usage
  }
  /**
   * Servers of your own that are registered with the cluster (launch type `external`).
   */
  servers?: Usage
  /**
   * Addresses of the groups or instances that tasks run on (launch type `ec2`); they bill themselves.
   *
   * Items: Address of a group or an instance.
   */
  capacity?: string[]
  /**
   * Address of the repository that images are pulled from.
   */
  image?: string
  /**
   * Availability Zones that it is spread over.
   *
   * Items: Zone: its letter (`a`) or full name (`eu-west-1a`).
   */
  zones?: string[]
  /**
   * Whether each task on Fargate has a public IPv4 address, which is billed.
   */
  publicIpv4?: boolean
  /**
   * Whether Container Insights is on; its metrics and logs are billed by CloudWatch.
   */
  containerInsights?: boolean
}
