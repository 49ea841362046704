import type { Rule, RuleContext } from '@planner/contract'
import { MACHINES, type MachineOwner, machineAt } from '../machine-at.js'

/** Spot above what a critical design must never lose. */
const mended = (ctx: RuleContext<MachineOwner>) => {
  if (!('min' in ctx.props)) return ctx.mendedBy(['purchase'], { option: 'spot' })
  return ctx.mendedBy(['spot'], { ...ctx.props.spot, percent: 100, onDemandBase: ctx.workload.critical ? ctx.props.min : 0 })
}

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'cost-optimization',
    severity: 'low',
    title: 'Work that can be interrupted runs on spot',
    failureTitle: 'Work that can be interrupted runs on demand',
    why: 'Spare capacity costs up to 90 % less; what can lose an instance at any time gives up nothing for it.',
    remedy: 'Run it on spot, over several types and zones.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-best-practices.html',
    practices: ['COST07-BP04', 'COST07-BP01', 'SUS03-BP01'],
    messages: {
      onDemand: 'Its instances may be lost without harm, and are not spot.',
    },
  },
  check(ctx) {
    const { machine } = machineAt(ctx.props)
    const offered = ctx.catalog('ec2-instance-types', String(ctx.facts['instance.type']))?.cells.spotSupported !== 'false'
    const full = 'min' in ctx.props && ctx.workload.critical === true && ctx.props.min === ctx.props.max
    if (!offered || full || machine.tenancy === 'host' || machine.faultTolerant === false) return 'not-applicable'
    if ([ctx.facts['purchase.options']].flat().includes('spot')) return 'pass'
    if (ctx.commitments.length > 0) return 'not-applicable'
    if (machine.faultTolerant === true) return { message: 'onDemand', ...mended(ctx) }
    return machine.purpose === 'batch' ? { unknown: 'Must its instances not be interrupted, so that spot is no choice?' } : 'not-applicable'
  },
} satisfies Rule<MachineOwner, 'onDemand'>
