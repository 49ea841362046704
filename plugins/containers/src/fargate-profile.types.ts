// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Pods of an EKS cluster that run on Fargate.
 */
export interface FargateProfileProps {
  /**
   * Address of the cluster.
   */
  cluster?: string
  /**
   * Pods that run at a time; may follow a weekly schedule. Default: one.
   */
  pods?: Usage
  /**
   * Short pods, in place of `pods` that run all month.
   */
  runs?: {
    /**
     * Pods started in a month.
     */
    starts: Usage
    /**
     * How long one pod runs, from the pull of its image to its end.
     */
    duration: Usage
  }
  /**
   * vCPUs that the containers of a pod request.
   */
  vcpu: Usage
  /**
   * Memory that the containers of a pod request; Fargate adds 256 MB for Kubernetes and takes the next size.
   */
  memory: Usage
  /**
   * Ephemeral storage of a pod. 20 GB are included.
   */
  ephemeralStorage?: Usage
  /**
   * Availability Zones that it is spread over.
   *
   * Items: Zone: its letter (`a`) or full name (`eu-west-1a`).
   */
  zones?: string[]
}
