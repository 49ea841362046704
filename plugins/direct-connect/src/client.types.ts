// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * An endpoint that people connect to with a VPN client.
 */
export interface ClientProps {
  /**
   * Subnets that the endpoint is associated with, each billed by the hour.
   */
  subnets: Usage
  /**
   * Hours that each association exists in a month. Default: all 730.
   */
  associationHours?: Usage
  /**
   * People connected at a time, which may follow a weekly schedule: billed by the hour of each connection.
   */
  connections?: Usage
  /**
   * How people prove who they are.
   */
  authentication?: 'certificate' | 'active-directory' | 'saml'
  /**
   * Whether a second factor is asked for.
   */
  mfa?: boolean
  /**
   * Whether only traffic to AWS goes through the tunnel.
   */
  splitTunnel?: boolean
  /**
   * Whether connections are logged to CloudWatch Logs, which bills the log data.
   */
  connectionLog?: boolean
  /**
   * GB that leave AWS through the endpoint in a month, billed as internet traffic of the account, unless connections of the design go `via` it. Data into AWS is free.
   */
  dataOut?: Usage
}
