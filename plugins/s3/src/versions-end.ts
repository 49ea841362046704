/** A lifecycle rule that keeps versions as long as a mistake usually goes unseen. */
export const VERSIONS_END = { noncurrent: { expireAfterDays: 30 } }
