// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Pipelines from source to deployment.
 */
export interface PipelineProps {
  /**
   * V1 is billed by the pipeline, V2 by the minutes that its actions run.
   */
  kind?: 'v1' | 'v2'
  /**
   * Pipelines active in a month; those younger than 30 days are free.
   */
  count?: Usage
  /**
   * Minutes that actions of V2 pipelines run in a month; manual approval and custom actions do not count.
   */
  actionMinutes?: Usage
  /**
   * Address of the repository that it starts from.
   */
  source?: string
  /**
   * Addresses of the projects that it runs.
   *
   * Items: Address of a project.
   */
  builds?: string[]
  /**
   * Addresses of what it deploys.
   *
   * Items: Address of an application, a stack, or what runs the code.
   */
  deploys?: string[]
  /**
   * Address of the bucket for what it builds; S3 bills what is kept.
   */
  artifacts?: string
}
