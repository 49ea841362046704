// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A repository of container images.
 */
export interface RepositoryProps {
  /**
   * Images kept, compressed, each layer once.
   */
  storage: Usage
  /**
   * `public` repositories are in the public gallery.
   */
  visibility?: 'private' | 'public'
  /**
   * Images moved to the archive class.
   */
  archive?: {
    /**
     * Images archived.
     */
    storage?: Usage
    /**
     * Archived images restored in a month.
     */
    retrieved?: Usage
  }
  /**
   * Whether tags cannot be overwritten.
   */
  immutableTags?: boolean
  /**
   * `basic` is free; `enhanced` is billed by Amazon Inspector.
   */
  scanning?: 'none' | 'basic' | 'enhanced'
  /**
   * Encryption at rest; a key of your own is billed by KMS.
   */
  encryption?: 'aws-managed' | 'customer-managed'
  /**
   * Regions that images are copied to; each holds a repository of its own, and data out is a connection.
   *
   * Items: Region.
   */
  replicatedTo?: string[]
  /**
   * Whether old images expire by a lifecycle policy.
   */
  lifecycle?: boolean
}
