import type { Problem } from '@planner/contract'

const LABELS = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/
const ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/
/** Reserved by AWS: user guide, bucket naming rules, 2026. */
const BANNED_STARTS = ['xn--', 'sthree-', 'amzn-s3-demo-']
const BANNED_ENDS = ['-s3alias', '--ol-s3', '.mrap', '--x-s3', '--table-s3']

/** A bucket's name must fit into a host name. */
export function* bucketNameProblems(name: string | undefined): Generator<Problem> {
  if (name === undefined) return
  if (name.length < 3 || name.length > 63)
    yield {
      id: 's3.bucket-name-length',
      severity: 'error',
      path: ['name'],
      message: `a bucket's name has 3 to 63 characters; this one has ${name.length}`,
      hint: 'write another name',
    }
  const wrong = wrongCharacters(name)
  if (wrong !== undefined)
    yield { id: 's3.bucket-name-chars', severity: 'error', path: ['name'], message: wrong, hint: 'write another name: "netshock-archive"' }
}

const wrongCharacters = (name: string): string | undefined => {
  if (!LABELS.test(name))
    return "a bucket's name has lower-case letters, digits, hyphens and dots, and begins and ends with a letter or digit"
  if (name.includes('..')) return "a bucket's name has no two dots in a row"
  if (ADDRESS.test(name)) return "a bucket's name does not look like an IP address"
  const start = BANNED_STARTS.find((banned) => name.startsWith(banned))
  if (start !== undefined) return `names that begin with "${start}" are AWS's own`
  const end = BANNED_ENDS.find((banned) => name.endsWith(banned))
  return end === undefined ? undefined : `names that end in "${end}" are not for general purpose buckets`
}
