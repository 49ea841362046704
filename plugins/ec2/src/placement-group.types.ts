// Generated from its schema by `npm run generate`. Edit the schema, not this file.

/**
 * Where instances stand to each other; costs nothing.
 */
export interface PlacementGroupProps {
  /**
   * `cluster` close together in one zone, `spread` on distinct hardware, `partition` in racks apart.
   */
  strategy?: 'cluster' | 'spread' | 'partition'
}
