// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Backups that AWS Backup keeps, by the service that they come from.
 */
export interface BackupProps {
  /**
   * Backups of EBS snapshots.
   */
  ebs?: {
    /**
     * Warm backups kept.
     */
    warm?: Usage
    /**
     * Backups in cold storage, kept 90 days at least.
     */
    cold?: Usage
    /**
     * Data restored from cold storage in a month.
     */
    restoredCold?: Usage
  }
  /**
   * Backups of EFS.
   */
  efs?: {
    /**
     * Warm backups kept.
     */
    warm?: Usage
    /**
     * Backups in cold storage, kept 90 days at least.
     */
    cold?: Usage
    /**
     * Data restored from warm backups in a month.
     */
    restored?: Usage
    /**
     * Data restored from cold storage in a month.
     */
    restoredCold?: Usage
    /**
     * Restores of single files in a month.
     */
    itemRestores?: Usage
  }
  /**
   * Backups of RDS databases; free, with the databases' own, up to their size.
   */
  rds?: {
    /**
     * Warm backups kept.
     */
    warm?: Usage
  }
  /**
   * Backups of Aurora clusters.
   */
  aurora?: {
    /**
     * Engine of the clusters.
     */
    engine?: 'mysql' | 'postgresql'
    /**
     * Warm backups kept.
     */
    warm?: Usage
  }
  /**
   * Backups of DynamoDB.
   */
  dynamodb?: Backups
  /**
   * Backups of S3.
   */
  s3?: {
    /**
     * Warm backups kept.
     */
    warm?: Usage
    /**
     * Data restored from warm backups in a month.
     */
    restored?: Usage
  }
  /**
   * Backups of FSx for Windows File Server.
   */
  fsxWindows?: {
    /**
     * Warm backups kept.
     */
    warm?: Usage
  }
  /**
   * Backups of FSx for Lustre.
   */
  fsxLustre?: {
    /**
     * Warm backups kept.
     */
    warm?: Usage
  }
  /**
   * Backups of FSx for NetApp ONTAP.
   */
  fsxOntap?: {
    /**
     * Warm backups kept.
     */
    warm?: Usage
  }
  /**
   * Backups of FSx for OpenZFS.
   */
  fsxOpenzfs?: {
    /**
     * Warm backups kept.
     */
    warm?: Usage
  }
  /**
   * Backups of Volume Gateway.
   */
  volumeGateway?: {
    /**
     * Warm backups kept.
     */
    warm?: Usage
  }
  /**
   * Backups of VMware virtual machines.
   */
  vmware?: Backups
  /**
   * Backups of DocumentDB.
   */
  documentdb?: {
    /**
     * Warm backups kept.
     */
    warm?: Usage
  }
  /**
   * Backups of Neptune.
   */
  neptune?: {
    /**
     * Warm backups kept.
     */
    warm?: Usage
  }
  /**
   * Backups of Redshift.
   */
  redshift?: {
    /**
     * Warm backups kept.
     */
    warm?: Usage
  }
  /**
   * Backups of Timestream.
   */
  timestream?: Backups
  /**
   * Backups of SAP HANA on EC2.
   */
  sapHana?: Backups
  /**
   * Backups copied to a vault in another region in a month; name it in `copiedTo`. What they take there is a vault of its own.
   */
  copied?: Usage
  /**
   * Region that backups are copied to.
   */
  copiedTo?: string
  /**
   * Evaluations of Backup Audit Manager in a month.
   */
  evaluations?: Usage
  /**
   * Days that backups are kept.
   */
  retention?: number
  /**
   * Whether the vault is locked against deletion.
   */
  locked?: boolean
  /**
   * Whether the vault is logically air-gapped.
   */
  logicallyAirGapped?: boolean
  /**
   * Encryption of backups; a key of your own is billed by KMS.
   */
  encryption?: 'aws-managed' | 'customer-managed'
}

export interface Backups {
  /**
   * Warm backups kept.
   */
  warm?: Usage
  /**
   * Backups in cold storage, kept 90 days at least.
   */
  cold?: Usage
  /**
   * Data restored from warm backups in a month.
   */
  restored?: Usage
  /**
   * Data restored from cold storage in a month.
   */
  restoredCold?: Usage
}
