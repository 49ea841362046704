// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A broker of ActiveMQ or RabbitMQ.
 */
export interface BrokerProps {
  /**
   * Its software.
   */
  engine?: 'activemq' | 'rabbitmq'
  /**
   * Type of its instances: `mq.m5.large`.
   */
  instanceType: string
  /**
   * One instance; for ActiveMQ an active one and a standby in another zone; for RabbitMQ a cluster of three.
   */
  deployment?: 'single' | 'active-standby' | 'cluster'
  /**
   * How many such brokers.
   */
  count?: Usage
  /**
   * Hours of the month that it runs. Default: all 730.
   */
  hours?: Usage
  /**
   * Data that one broker keeps, on each node where it has its own volume.
   */
  storage?: Usage
  /**
   * Shared between zones (`efs`, ActiveMQ only) or a volume of each node (`ebs`). Default: `efs` for ActiveMQ, `ebs` for RabbitMQ.
   */
  storageType?: 'efs' | 'ebs'
  /**
   * Whether it can be reached from the internet.
   */
  public?: boolean
  /**
   * Subnets that it is in.
   *
   * Items: Address of a subnet.
   */
  subnets?: string[]
  /**
   * Whether its logs go to CloudWatch Logs, which bills them.
   */
  logs?: boolean
  /**
   * Encryption at rest, with AWS's key or with one of yours.
   */
  encryption?: 'aws-owned' | 'aws-managed' | 'customer-managed'
}
