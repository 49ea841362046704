// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Builds on machines that run while they build.
 */
export interface BuildProjectProps {
  /**
   * What builds run on.
   */
  environment?: 'linux' | 'arm' | 'windows'
  /**
   * Size of the machine (general1).
   */
  size?: 'small' | 'medium' | 'large' | 'xlarge' | '2xlarge'
  /**
   * Build minutes in a month, as billed. Default: `builds` times `duration`.
   */
  minutes?: Usage
  /**
   * Builds in a month.
   */
  builds?: Usage
  /**
   * Mean duration of a build; each is billed by the started minute.
   */
  duration?: Usage
  /**
   * Whether builds run in a VPC.
   */
  vpc?: boolean
  /**
   * Address of the log group that builds write to; CloudWatch bills what they write.
   */
  logGroup?: string
  /**
   * Address of the repository that it builds.
   */
  source?: string
}
