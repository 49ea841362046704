// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * An application on the instances, load balancer and database that Beanstalk creates for it. Beanstalk itself costs nothing; what it creates is billed. Reservations are modelled by an aws:autoscaling:group instead.
 */
export interface EnvironmentProps {
  /**
   * Type of the instances: `t3.small`.
   */
  instanceType: string
  /**
   * Instances that run; give a schedule or a range where they follow the load.
   */
  instances?: Usage
  /**
   * Platform of the application.
   */
  platform?: 'docker' | 'go' | 'java' | 'dotnet-linux' | 'dotnet-windows' | 'nodejs' | 'php' | 'python' | 'ruby' | 'tomcat'
  /**
   * Root volume of each instance.
   */
  rootVolume?: {
    /**
     * Volume type.
     */
    type?: 'gp3' | 'gp2'
    /**
     * Size. Default: that of the images of AWS.
     */
    size?: Usage
  }
  /**
   * Surplus CPU credits of all instances in a month, in vCPU-hours.
   */
  cpuCredits?: Usage
  /**
   * Load balancer in front; `none` for a single instance.
   */
  loadBalancer?: 'application' | 'network' | 'classic' | 'none'
  /**
   * Mean capacity units of an Application or Network Load Balancer.
   */
  capacityUnits?: Usage
  /**
   * Data through a Classic Load Balancer in a month.
   */
  processed?: Usage
  /**
   * Availability Zones that it runs in; the load balancer has an address in each.
   *
   * Items: Name of a zone.
   */
  zones?: string[]
  /**
   * Whether each instance has a public IPv4 address, as in a default VPC.
   */
  publicInstances?: boolean
  /**
   * A database that Beanstalk creates, and deletes with the environment. One that lives longer is an aws:rds:instance.
   */
  database?: {
    /**
     * Class: `db.t4g.small`.
     */
    class: string
    /**
     * Engine.
     */
    engine?: 'mysql' | 'postgres' | 'mariadb'
    /**
     * Whether a standby runs in another zone.
     */
    multiZone?: boolean
    /**
     * Storage; at least 20 GB with gp2 and gp3.
     */
    storage?: Usage
    /**
     * Storage type.
     */
    storageType?: 'gp3' | 'gp2'
    /**
     * Backups beyond the size of the database.
     */
    backups?: Usage
  }
}
