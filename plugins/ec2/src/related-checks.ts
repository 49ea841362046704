import type { CheckContext, Problem } from '@planner/contract'
import type { InstanceProps } from './instance.types.js'
import { familyOf, type Machine } from './product.js'

type Check = CheckContext<InstanceProps>

export function* hostProblems(ctx: Check, machine: Machine): Generator<Problem> {
  const [host] = ctx.related('host')
  if (machine.tenancy !== 'host') {
    if (host)
      yield {
        id: 'ec2.host-tenancy',
        severity: 'error',
        path: ['tenancy'],
        message: `instances on the host ${host.address} need "tenancy": "host"`,
        hint: 'write "tenancy": "host", or remove "host"',
      }
    return
  }
  if (!host) {
    yield {
      id: 'ec2.host-missing',
      severity: 'error',
      path: ['tenancy'],
      message: 'instances with "tenancy": "host" need a host, which is what is billed',
      hint: 'add an aws:ec2:dedicated-host and name it in "host"',
    }
    return
  }
  const family = ctx.catalog('ec2-dedicated-hosts', machine.type)?.cells.hostSeries ?? familyOf(machine.type)
  if (host['host.family'] !== family) {
    yield {
      id: 'ec2.host-family',
      severity: 'error',
      path: ['host'],
      message: `${machine.type} runs on ${family} hosts; ${host.address} is a ${host['host.family']} host`,
      hint: `take a host of the family ${family}`,
    }
    return
  }
  const perHost = ctx.spec('ec2-dedicated-hosts', machine.type, 'instancesPerHost', 'instance')
  const hosts = host['host.count']
  if (
    typeof hosts === 'number' &&
    ctx
      .profile(['count'], 'instance')
      .peak()
      .exceeds(perHost.times(ctx.constant(hosts, '1', 'hosts')))
  )
    yield {
      id: 'ec2.host-full',
      severity: 'error',
      path: ['count'],
      message: `${host.address} holds ${ctx.catalog('ec2-dedicated-hosts', machine.type)?.cells.instancesPerHost} ${machine.type} on each of its ${hosts} hosts`,
      hint: 'add hosts, or run fewer instances on them',
    }
}

export function* relatedProblems(ctx: Check, machine: Machine): Generator<Problem> {
  const [reservation] = ctx.related('capacityReservation')
  if (reservation && reservation['reservation.key'] !== reservationKey(machine))
    yield {
      id: 'ec2.capacity-reservation-mismatch',
      severity: 'error',
      path: ['capacityReservation'],
      message: `${reservation.address} keeps capacity for ${reservation['reservation.key']}, not for ${reservationKey(machine)}`,
      hint: 'type, system, licence and tenancy must be the same',
    }
  const room = reservation?.['reservation.count']
  if (
    typeof room === 'number' &&
    ctx
      .profile(['count'], 'instance')
      .peak()
      .exceeds(ctx.constant(room, 'instance', 'instances reserved'))
  )
    yield {
      id: 'ec2.capacity-reservation-full',
      severity: 'error',
      path: ['count'],
      message: `${reservation?.address} keeps capacity for ${room} instances`,
      hint: 'raise its count, or run the rest in a resource of its own',
    }
  const [group] = ctx.related('placementGroup')
  const strategies = ctx.catalog('ec2-instance-types', machine.type)?.cells.placementGroupStrategies?.split('|')
  const strategy = String(group?.['placement.strategy'] ?? 'cluster')
  if (group && strategies && !strategies.includes(strategy))
    yield {
      id: 'placement.enhanced-networking',
      severity: 'error',
      path: ['placementGroup'],
      message: `${machine.type} cannot be in a ${strategy} placement group`,
      hint: `it can be in: ${strategies.join(', ')}`,
    }
  if (group && strategy === 'cluster' && (ctx.props.zones?.length ?? 0) > 1)
    yield {
      id: 'placement.single-az',
      severity: 'error',
      path: ['zones'],
      message: 'a cluster placement group lies in one zone',
      hint: 'name one zone, or take the strategy "spread" or "partition"',
    }
  const [image] = ctx.related('ami')
  const regions = image?.['image.regions']
  if (Array.isArray(regions) && !regions.includes(ctx.region))
    yield {
      id: 'instance.ami-region',
      severity: 'error',
      path: ['ami'],
      message: `${image?.address} exists in ${regions.join(', ')}, not in ${ctx.region}`,
      hint: `add "${ctx.region}" to its "copies"`,
    }
  const virtualization = ctx.catalog('ec2-instance-types', machine.type)?.cells.virtualizationTypes?.split('|')
  if (image && virtualization && !virtualization.includes(String(image['image.virtualization'])))
    yield {
      id: 'instance.pv-no-ena',
      severity: 'error',
      path: ['ami'],
      message: `${machine.type} does not start ${image['image.virtualization']} images`,
      hint: 'use an hvm image',
    }
}

/** What an instance and a capacity reservation must have in common. */
export const reservationKey = ({ type, operatingSystem, sqlServer, license, tenancy }: Machine): string =>
  [type, operatingSystem, ...(sqlServer ? [sqlServer] : []), ...(license === 'byol' ? ['byol'] : []), tenancy].join(' ')
