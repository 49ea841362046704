// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A workflow of Amazon SWF: deciders and workers get its tasks, each exactly once. Step Functions is the newer way.
 */
export interface WorkflowProps {
  /**
   * Executions started in a month.
   */
  executions?: Usage
  /**
   * Activity and decision tasks, markers, timers and signals of one execution.
   */
  tasks?: Usage
  /**
   * Mean time that an execution is open; each day begun counts.
   */
  duration?: Usage
  /**
   * Days that a closed execution is kept.
   */
  retention?: Usage
}
