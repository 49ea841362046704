import type { CheckContext, Facts, Problem } from '@planner/contract'

/** A target whose security groups keep the health check out is ill for ever. */
export function* healthCheckProblems(ctx: CheckContext): Generator<Problem> {
  if (ctx.props.healthCheck === false) return
  for (const [index, target] of ctx.related('targets').entries()) {
    const open = openPorts(ctx, target)
    const port: unknown = ctx.props.healthCheckPort ?? listOf(target['network.ports'])[0]
    if (open === undefined || port === undefined || open.some((ports) => holds(ports, Number(port)))) continue
    yield {
      id: 'elb.health-check-reachable',
      severity: 'error',
      path: ctx.props.healthCheckPort === undefined ? ['targets', index] : ['healthCheckPort'],
      message: `the health check asks ${target.address} on port ${port}, and none of its security groups lets anyone in there`,
      hint: `open port ${port} to the load balancer, or check another port`,
    }
  }
}

/** Ports that any security group of the target opens; undefined where it names none. */
const openPorts = (ctx: CheckContext, target: Facts): readonly string[] | undefined => {
  const names = listOf(target['security.groups'])
  const groups = names.length === 0 ? [] : ctx.all('aws:vpc:security-group').filter(({ address = '' }) => names.includes(address))
  return groups.length === 0 ? undefined : groups.flatMap((group) => listOf(group['security.open-ports']))
}

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

/** Whether `443` or `8000-8100` holds the port. */
const holds = (ports: string, port: number): boolean => {
  const [first = '', last = first] = ports.split('-')
  return Number(first) <= port && port <= Number(last)
}
