// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Deployments. To EC2, Lambda and ECS they cost nothing; on premises each update of a server is billed.
 */
export interface DeploymentProps {
  /**
   * Where it deploys to.
   */
  target?: 'ec2' | 'lambda' | 'ecs' | 'on-premises'
  /**
   * Updates of servers on premises in a month: servers times deployments.
   */
  updates?: Usage
  /**
   * How the new version takes over.
   */
  strategy?: 'in-place' | 'blue-green' | 'canary' | 'linear'
  /**
   * Whether a failed deployment is rolled back.
   */
  rollback?: boolean
}
