import type { Path, Problem } from '@planner/contract'
import { rangeOf } from './cidr.js'

const LARGEST = 16
const SMALLEST = 28

/** AWS takes ranges from /16 to /28 for VPCs and subnets. */
export function* rangeProblems(cidr: string, path: Path): Generator<Problem> {
  const range = rangeOf(cidr)
  if (!range)
    yield {
      id: 'vpc.cidr-invalid',
      severity: 'error',
      path,
      message: `"${cidr}" is no address range: it must be the first address of the range, with its length`,
      hint: 'write it like "10.0.0.0/16"',
    }
  else if (range.prefix < LARGEST || range.prefix > SMALLEST)
    yield {
      id: 'vpc.cidr-size',
      severity: 'error',
      path,
      message: `"${cidr}" is too ${range.prefix < LARGEST ? 'large' : 'small'}: AWS takes /${LARGEST} to /${SMALLEST}`,
      hint: range.prefix < LARGEST ? 'add several smaller ranges' : 'take a range of 16 addresses at least',
    }
}
