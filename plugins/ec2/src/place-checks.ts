import type { CheckContext, Problem } from '@planner/contract'

interface Placed {
  readonly zones?: readonly string[]
}

/** What does not fit of the subnets that machines are placed in. `ids` are those of the problems. */
export function* placeProblems(ctx: CheckContext<Placed>, ids: { readonly zones: string; readonly vpc: string }): Generator<Problem> {
  const subnets = ctx.related('subnets')
  if (subnets.length === 0) return
  const vpcs = new Set(subnets.map((subnet) => subnet['vpc.address']).filter((vpc) => vpc !== undefined))
  if (vpcs.size > 1)
    yield {
      id: ids.vpc,
      severity: 'error',
      path: ['subnets'],
      message: `its subnets lie in ${vpcs.size} VPCs: ${[...vpcs].join(', ')}`,
      hint: 'keep the subnets of one VPC',
    }
  const there = new Set(subnets.flatMap((subnet) => subnet['availability.zones'] ?? []).map(ctx.zoneLetter))
  const written = new Set((ctx.props.zones ?? []).map(ctx.zoneLetter))
  if (there.size === 0 || written.size === 0 || written.symmetricDifference(there).size === 0) return
  yield {
    id: ids.zones,
    severity: 'error',
    path: ['zones'],
    message: `its zones are ${[...written].sort().join(', ')}, its subnets lie in ${[...there].sort().join(', ')}`,
    hint: 'remove "zones": they are those of the subnets; or name other subnets',
  }
}
