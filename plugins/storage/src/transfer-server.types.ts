// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Takes files by SFTP, FTPS or FTP into S3 or EFS.
 */
export interface TransferServerProps {
  /**
   * Protocols that it speaks; each is billed by the hour while the server exists, stopped or not.
   */
  protocols?: ('sftp' | 'ftps' | 'ftp')[]
  /**
   * Data that clients send in a month.
   */
  uploaded: Usage
  /**
   * Data that clients fetch in a month.
   */
  downloaded: Usage
  /**
   * Where clients reach it. FTP is for a VPC only: it encrypts nothing.
   */
  endpoint?: 'public' | 'vpc'
}
