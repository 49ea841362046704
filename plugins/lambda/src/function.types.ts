// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A function that runs on demand, billed by request and by memory and time.
 */
export interface FunctionProps {
  /**
   * Memory that the function has.
   */
  memory?: Usage
  /**
   * Processor architecture.
   */
  architecture?: 'x86' | 'arm'
  /**
   * Invocations in a month.
   */
  requests?: Usage
  /**
   * Mean time that one invocation runs, before AWS rounds it up.
   */
  duration?: Usage
  /**
   * The initialization (INIT) phase of cold starts, billed for every function since 2025-08-01. Default: none is planned.
   */
  init?: {
    /**
     * Share of the invocations that start a new environment; AWS says that it is under 1%.
     */
    share: Usage
    /**
     * Mean time of the phase.
     */
    duration: Usage
  }
  /**
   * What is deployed: a zip archive or a container image.
   */
  package?: 'zip' | 'image'
  /**
   * Runtime of a zip archive, as AWS names it: `nodejs24.x`, `python3.14`; `provided.al2023` for one of your own.
   */
  runtime?: string
  /**
   * Time after which an invocation is ended. Default: 3 seconds, or what the duration needs.
   */
  timeout?: Usage
  /**
   * Storage in /tmp; 512 MB cost nothing.
   */
  ephemeralStorage?: Usage
  /**
   * Environments that are kept ready. Such a function has no free allowance.
   */
  provisionedConcurrency?: {
    /**
     * How many are kept ready; may follow a weekly schedule.
     */
    environments: Usage
    /**
     * Share of the requests that they serve; the rest runs on demand.
     */
    share?: Usage
  }
  /**
   * Part of the account's concurrency that is set aside for this function; costs nothing.
   */
  reservedConcurrency?: number
  /**
   * Responses that are streamed.
   */
  streaming?: {
    /**
     * Mean size of a streamed response; 6 MB of each cost nothing.
     */
    size?: Usage
    /**
     * Share of the requests that are answered so.
     */
    share?: Usage
  }
  /**
   * Function URL: none, for callers that AWS knows, or for everyone.
   */
  url?: 'none' | 'iam' | 'public'
  /**
   * Whether it runs in a VPC of yours.
   */
  vpc?: boolean
  /**
   * Availability Zones of its subnets, where it runs in a VPC. Default: AWS chooses several.
   *
   * Items: Availability Zone.
   */
  zones?: string[]
  /**
   * Whether it writes logs to CloudWatch; what they cost is CloudWatch's.
   */
  logs?: boolean
  /**
   * Whether X-Ray traces it; what traces cost is X-Ray's.
   */
  tracing?: boolean
  /**
   * Whether events that fail go to a dead-letter queue or another destination.
   */
  failureDestination?: boolean
  /**
   * What invokes it.
   *
   * Items: Address of a bucket or a stream.
   */
  triggers?: string[]
  /**
   * What it reads and writes; those resources bill their own requests.
   *
   * Items: Address of a resource.
   */
  uses?: string[]
  /**
   * Whether the functions and servers that it calls could do their part later, so that it need not wait for their answers.
   */
  deferrable?: boolean
}
