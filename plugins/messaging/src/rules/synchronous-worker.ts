import type { Facts, Rule } from '@planner/contract'
import { isWorker } from '../compute.js'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Work that can wait goes through a queue',
    failureTitle: 'A caller waits for work that could be done later',
    why: 'Who calls a slow or failing worker directly fails with it; a queue between them keeps the work until the worker is back.',
    remedy: 'Put an SQS queue between the two: the caller sends a message and goes on, the worker takes it when it can.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_prevent_interaction_failure_loosely_coupled_system.html',
    practices: ['REL04-BP02', 'REL05-BP04', 'COST09-BP02', 'SUS02-BP06'],
    messages: {
      direct: '{caller} calls {worker} and waits, and what it asks for could be done later.',
    },
  },
  check(ctx) {
    const all = ctx.all('*')
    const workers = new Set(all.filter(isWorker).map(({ address }) => address))
    const calls = all.flatMap((facts) => callsOf(facts).filter(({ caller, worker }) => workers.has(caller) && workers.has(worker)))
    const findings = calls.flatMap(({ caller, worker, deferrable, at }) =>
      deferrable === true ? [{ message: 'direct' as const, data: { caller, worker }, address: at }] : [],
    )
    if (findings.length > 0) return findings
    const open = calls.find(({ deferrable }) => deferrable === undefined)
    if (open) return { unknown: `Must ${open.caller} have the answer of ${open.worker} before it can go on?` }
    const decoupled = ctx.all('aws:sqs:queue').some((queue) => queue['queue.consumer'] !== undefined)
    return calls.length > 0 || decoupled ? 'pass' : 'not-applicable'
  },
} satisfies Rule<Record<string, unknown>, 'direct'>

interface Call {
  readonly caller: string
  readonly worker: string
  readonly deferrable: unknown
  /** The resource that says so. */
  readonly at: string
}

const callsOf = (facts: Facts): readonly Call[] => {
  const { address = '', 'calls.deferrable': deferrable, 'connection.from': from, 'connection.to': to } = facts
  if (typeof from === 'string' && typeof to === 'string') return [{ caller: from, worker: to, deferrable, at: address }]
  // What a state machine calls, it waits for in place of the caller.
  const uses = isWorker(facts) ? facts['calls.uses'] : undefined
  return Array.isArray(uses) ? uses.map((worker) => ({ caller: address, worker: String(worker), deferrable, at: address })) : []
}
