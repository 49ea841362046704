// Generated from its schema by `npm run generate`. Edit the schema, not this file.

/**
 * An environment with all that Elastic Beanstalk creates for it; the service itself is free.
 */
export interface EnvironmentProps {
  /**
   * The Auto Scaling group: properties of `aws:autoscaling:group` (`instance`, `min`, `max`, `instances` …).
   */
  group: {}
  /**
   * What the application runs on; `dotnet-windows` puts Windows on its instances. Default: not looked at.
   */
  platform?: 'docker' | 'dotnet-linux' | 'dotnet-windows' | 'go' | 'java' | 'nodejs' | 'php' | 'python' | 'ruby' | 'tomcat'
  /**
   * Kind of load balancer in front; `none` for an environment of a single instance, which gets an Elastic IP.
   */
  balancer?: 'application' | 'network' | 'classic' | 'none'
  /**
   * More of the load balancer: properties of its type (`aws:elb:application`, `aws:elb:network`, `aws:elb:classic`).
   */
  balancing?: {}
  /**
   * A database that belongs to the environment: properties of `aws:rds:instance`. It is deleted with the environment.
   */
  database?: {}
  /**
   * Logs streamed to CloudWatch: properties of `aws:cloudwatch:logs`.
   */
  logs?: {}
}
