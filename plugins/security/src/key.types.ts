// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Customer managed keys and the requests that use them.
 */
export interface KeyProps {
  /**
   * How many such keys, each replica of a multi-Region key counted in its region.
   */
  count?: Usage
  /**
   * What the key is made of.
   */
  spec?: 'symmetric' | 'rsa-2048' | 'asymmetric'
  /**
   * Who owns the key: keys that AWS manages in the account cost no monthly fee.
   */
  manager?: 'customer' | 'aws'
  /**
   * How often the key material was rotated so far; each rotated version that AWS bills adds a key.
   */
  rotations?: number
  /**
   * Whether the key material is rotated each year.
   */
  automaticRotation?: boolean
  /**
   * Requests in a month that use the keys.
   */
  requests?: Usage
  /**
   * Requests for data key pairs (GenerateDataKeyPair) in a month.
   */
  pairRequests?: Usage
  /**
   * What those data key pairs are.
   */
  pairKind?: 'ecc' | 'rsa'
  /**
   * Where the key material is: in KMS, brought into it, in a CloudHSM cluster, or outside AWS.
   */
  origin?: 'kms' | 'imported' | 'cloudhsm' | 'external'
  /**
   * Address of the cluster that holds the key material.
   */
  keyStore?: string
  /**
   * Whether nobody but the owner may control the hardware that holds the key.
   */
  exclusiveControl?: boolean
  /**
   * Whether the design takes the key out of KMS, to use it on premises.
   */
  exported?: boolean
}
