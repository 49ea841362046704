// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * The control plane of a Kubernetes cluster.
 */
export interface ClusterProps {
  /**
   * Kubernetes version: `1.33`. Decides when extended support begins. Default: one in standard support.
   */
  version?: string
  /**
   * Whether the cluster goes on with a version after standard support, billed; if not, AWS upgrades it.
   */
  extendedSupport?: boolean
  /**
   * Hours of the month that it exists. Default: all 730.
   */
  hours?: Usage
  /**
   * Whether the API endpoint can be reached from the internet.
   */
  publicEndpoint?: boolean
  /**
   * Address ranges that reach the public endpoint. Default: all.
   *
   * Items: Range.
   */
  endpointCidrs?: string[]
  /**
   * Whether Kubernetes secrets are encrypted with a KMS key of your own.
   */
  secretsEncryption?: boolean
  /**
   * Control plane logs that are sent to CloudWatch, which bills them.
   *
   * Items: Kind of log.
   */
  logging?: ('api' | 'audit' | 'authenticator' | 'controllerManager' | 'scheduler')[]
}
