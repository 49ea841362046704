// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Pages from which text, forms and tables are read.
 */
export interface TextractAnalysisProps {
  /**
   * What is read from each page. Forms, tables and queries together have prices of their own.
   *
   * Items: A feature.
   */
  features: ('text' | 'forms' | 'tables' | 'queries' | 'layout' | 'signatures' | 'expense' | 'id' | 'lending')[]
  /**
   * Answered at once, or as a job.
   */
  mode?: 'synchronous' | 'asynchronous'
  /**
   * Pages in a month.
   */
  pages?: Usage
}
