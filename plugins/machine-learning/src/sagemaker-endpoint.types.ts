// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Machines that answer requests to a model in real time.
 */
export interface SagemakerEndpointProps {
  /**
   * Instance type: `ml.m5.large`.
   */
  instanceType: string
  /**
   * Machines behind it; may follow a weekly schedule.
   */
  count?: Usage
  /**
   * Volume of each machine. Default: none beyond its own disks.
   */
  storage?: Usage
  /**
   * Data sent to it in a month. Default: none.
   */
  dataIn?: Usage
  /**
   * Data that it answers in a month. Default: none.
   */
  dataOut?: Usage
  /**
   * Whether its volumes are encrypted with a key of your own.
   */
  encrypted?: boolean
  /**
   * Subnets that it runs in.
   *
   * Items: Address of a subnet.
   */
  subnets?: string[]
}
