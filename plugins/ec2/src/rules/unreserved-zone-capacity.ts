import type { Rule } from '@planner/contract'
import { type MachineOwner, machineAt } from '../machine-at.js'
import { machineOf } from '../machine-lines.js'
import { reservationKey } from '../related-checks.js'
import { zonalPurchases, zonalReservations } from '../zonal-purchases.js'

export default {
  appliesTo: ['aws:autoscaling:group', 'aws:ec2:instance'],
  meta: {
    pillar: 'reliability',
    severity: 'medium',
    title: 'Two zones have the whole load reserved',
    failureTitle: 'Capacity for the loss of a zone is not reserved',
    why: 'On-demand capacity may run short when a zone fails; only capacity reservations and zonal reserved instances keep it, regional ones are a discount.',
    remedy: 'Reserve capacity for the whole load in each of two zones.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/capacity-reservation-overview.html',
    practices: ['REL11-BP05', 'REL01-BP06', 'COST07-BP01'],
    messages: {
      short: 'No two zones have {needed} of it reserved; there are fewer in {lacking}.',
    },
  },
  check(ctx) {
    const zones = (ctx.facts['availability.zones'] ?? []).map(ctx.zoneLetter)
    const critical = ctx.workload.critical
    // A bastion carries no load: whether it can be replaced is a rule of its own.
    if (critical === false || zones.length < 2 || machineAt(ctx.props).machine.bastion === true) return 'not-applicable'
    const busiest = 'min' in ctx.props ? ctx.facts['scaling.busiest'] : ctx.number(['count'], 'instance', 'high')
    const needed = typeof busiest === 'number' ? busiest : undefined
    const key = reservationKey(machineOf(String(ctx.facts['instance.type']), machineAt(ctx.props).machine))
    const rooms = ctx.all('aws:ec2:capacity-reservation').filter((room) => room['reservation.key'] === key)
    const reserved = (zone: string) =>
      zonalReservations(ctx, key, zone) +
      zonalPurchases(ctx, zone, needed ?? 0) +
      rooms
        .filter((room) => (room['availability.zones'] ?? []).map(ctx.zoneLetter).includes(zone))
        .reduce((sum, room) => sum + Number(room['reservation.count'] ?? 0), 0)
    const lacking = zones.filter((zone) => needed === undefined || reserved(zone) < needed)
    if (zones.length - lacking.length >= 2) return 'pass'
    if (critical === undefined || needed === undefined) return { unknown: 'Is capacity for the whole load reserved in each of two zones?' }
    return { message: 'short', data: { needed, lacking: lacking.join(', ') } }
  },
} satisfies Rule<MachineOwner, 'short'>
