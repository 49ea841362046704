// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A workflow: a standard one is billed by steps, an express one by its time and memory.
 */
export interface MachineProps {
  /**
   * `standard` runs each step exactly once and for up to a year, `express` at least once and for up to five minutes.
   */
  kind?: 'standard' | 'express'
  /**
   * Whether no step of it may run twice.
   */
  once?: boolean
  /**
   * Executions in a month.
   */
  executions?: Usage
  /**
   * Steps of one execution of a standard workflow: states entered, retries too.
   */
  transitions?: Usage
  /**
   * Mean time of one execution; of express workflows, rounded up by 100 ms.
   */
  duration?: Usage
  /**
   * Memory of one execution of an express workflow, rounded up by 64 MB.
   */
  memory?: Usage
  /**
   * What its steps call; they bill their own.
   *
   * Items: Address of a function, a queue, a topic, a bus or another state machine.
   */
  uses?: string[]
  /**
   * Whether failed steps are tried again or caught.
   */
  retries?: boolean
  /**
   * Whether its history goes to CloudWatch Logs, which bills it.
   */
  logs?: boolean
  /**
   * Whether X-Ray traces it, which bills that.
   */
  tracing?: boolean
  /**
   * Encryption at rest, with AWS's key or with one of yours.
   */
  encryption?: 'aws-owned' | 'customer-managed'
}
