// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Hosted zones with the queries that they answer, by kind of routing. https://aws.amazon.com/route53/pricing
 */
export interface ZoneProps {
  /**
   * Domain name of the zone: `example.com`.
   */
  domain?: string
  /**
   * How many such zones; the first 25 of an account have a higher rate. A zone is billed for the whole month, also if it is deleted within.
   */
  count?: Usage
  /**
   * Whether only VPCs can ask it. Queries from within them cost nothing.
   */
  private?: boolean
  /**
   * VPCs that can ask a private zone.
   *
   * Items: Address of a VPC.
   */
  vpcs?: string[]
  /**
   * Queries that public zones answer in a month, all zones together, by routing of the record.
   */
  queries?: {
    /**
     * Queries for records with simple, weighted, failover or multivalue routing.
     */
    standard?: Usage
    /**
     * Queries for records with latency routing.
     */
    latency?: Usage
    /**
     * Queries for records with geolocation routing.
     */
    geolocation?: Usage
    /**
     * Queries for records with geoproximity routing.
     */
    geoproximity?: Usage
    /**
     * Queries for records with IP-based routing.
     */
    ipBased?: Usage
    /**
     * Queries for alias records of AWS resources (load balancers, CloudFront, S3 websites, API Gateway, …), which cost nothing.
     */
    alias?: Usage
  }
  /**
   * Records in each zone; those above 10,000 are billed. Default: not more.
   */
  recordSets?: Usage
  /**
   * Records made from traffic policies, billed by the month. Default: none.
   */
  trafficPolicyRecords?: Usage
  /**
   * Records worth naming: they cost nothing by themselves, and are checked. Name servers (NS) and the start of authority (SOA) are made by AWS.
   *
   * Items: One record.
   */
  records?: {
    /**
     * Name within the zone, `@` for the domain itself: `www`.
     */
    name: string
    /**
     * Record type.
     */
    type?: 'A' | 'AAAA' | 'CAA' | 'CNAME' | 'DS' | 'HTTPS' | 'MX' | 'NAPTR' | 'NS' | 'PTR' | 'SOA' | 'SPF' | 'SRV' | 'SVCB' | 'TXT'
    /**
     * Values: addresses, names, texts.
     *
     * Items: One value.
     */
    values?: string[]
    /**
     * Address of the AWS resource that it is an alias of.
     */
    alias?: string
    /**
     * How one of several records of a name is chosen.
     */
    routing?: 'simple' | 'weighted' | 'latency' | 'failover' | 'geolocation' | 'geoproximity' | 'ip-based' | 'multivalue'
    /**
     * Weight among the records of its name, with weighted routing.
     */
    weight?: number
    /**
     * With failover routing: answers while it is healthy, or when the other is not.
     */
    role?: 'primary' | 'secondary'
    /**
     * Whether an alias is answered only while its target is healthy.
     */
    evaluateTargetHealth?: boolean
    /**
     * Address of the health check that it depends on.
     */
    healthCheck?: string
  }[]
  /**
   * Whether answers are signed; the key is billed by KMS.
   */
  dnssec?: boolean
  /**
   * Whether queries are logged; CloudWatch bills the logs.
   */
  queryLogging?: boolean
}
