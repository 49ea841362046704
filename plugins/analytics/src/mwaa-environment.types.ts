// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A managed Apache Airflow environment. Its price has the scheduler, web server and one worker in it.
 */
export interface MwaaEnvironmentProps {
  /**
   * Environment class.
   */
  class?: 'mw1.small' | 'mw1.medium' | 'mw1.large' | 'mw1.xlarge' | 'mw1.2xlarge' | 'mw1.micro'
  /**
   * Workers that run on average, the first included; may follow a weekly schedule.
   */
  workers?: Usage
  /**
   * Schedulers of each environment; two are included.
   */
  schedulers?: number
  /**
   * Size of the metadata database.
   */
  metadata?: Usage
  /**
   * Whether the web server is reached from the internet.
   */
  access?: 'private' | 'public'
  /**
   * Whether task logs go to CloudWatch, which bills them.
   */
  logs?: boolean
  /**
   * Address of the bucket that holds its DAGs.
   */
  bucket?: string
  /**
   * Subnets that it runs in.
   *
   * Items: Address of a subnet.
   */
  subnets?: string[]
}
