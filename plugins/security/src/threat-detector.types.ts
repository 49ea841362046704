// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Threat detection from logs and from the inside of machines, in one region.
 */
export interface ThreatDetectorProps {
  /**
   * CloudTrail management events analysed in a month.
   */
  managementEvents?: Usage
  /**
   * VPC flow logs and DNS query logs analysed in a month.
   */
  flowAndDns?: Usage
  /**
   * S3 data events analysed in a month. Default: S3 protection is off.
   */
  s3Events?: Usage
  /**
   * EKS audit logs analysed in a month. Default: EKS protection is off.
   */
  eksEvents?: Usage
  /**
   * vCPUs under runtime monitoring. Default: off.
   */
  runtimeVcpus?: Usage
  /**
   * vCPUs of databases under RDS protection. Default: off.
   */
  rdsVcpus?: Usage
  /**
   * Aurora Serverless capacity under RDS protection. Default: off.
   */
  auroraCapacity?: Usage
  /**
   * EBS volumes scanned for malware in a month. Default: off.
   */
  malwareVolumes?: Usage
  /**
   * S3 objects scanned for malware in a month. Default: off.
   */
  malwareObjects?: Usage
  /**
   * S3 objects scanned for malware in a month, by number.
   */
  malwareObjectCount?: Usage
}
