import type { Facts, Rule } from '@planner/contract'
import { SERVERS } from '../servers.js'

/** Facts that only what does work gives, of which AWS runs the machines. */
const MANAGED = [
  'compute.serverless',
  'container.launch-type',
  'database.engine',
  'cache.engine',
  'queue.kind',
  'stream.mode',
  'api.kind',
] as const

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'sustainability',
    severity: 'low',
    title: 'Most of the work is done by managed services',
    failureTitle: 'Most of the work is done by servers of its own',
    why: 'AWS fills the machines of a managed service with the work of many customers; a server of one stands idle when he has nothing to do.',
    remedy: 'Look, tier by tier, whether a managed or serverless service does the same.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/sustainability-pillar/sus_sus_hardware_a4.html',
    practices: ['SUS05-BP03', 'SEC01-BP05'],
    messages: { few: 'Managed services are {managed} of {tiers} tiers.' },
  },
  check(ctx) {
    const all = ctx.all('*').filter((facts) => facts['instance.bastion'] !== true)
    const servers = all.filter(isServer).length
    const managed = all.filter((facts) => !isServer(facts) && MANAGED.some((fact) => facts[fact] !== undefined)).length
    const tiers = servers + managed
    if (tiers === 0) return 'not-applicable'
    return managed * 2 >= tiers ? 'pass' : { message: 'few', data: { managed, tiers } }
  },
} satisfies Rule<object, 'few'>

const isServer = ({ type }: Facts): boolean => SERVERS.some((server) => server === type) || type === 'aws:lightsail:instance'
