import type { Rule } from '@planner/contract'
import { reachesBeyond } from '../other-regions.js'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'A critical workload can come back in another region',
    failureTitle: 'A critical workload is lost with its region',
    why: 'Zones do not help against what takes a whole region; how quickly it must be back, and with how old data, decides what it costs.',
    remedy: 'State RTO and RPO, and keep in a second region what is needed to meet them: copies of the data at the least.',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html',
    practices: ['REL13-BP02', 'REL13-BP01', 'REL10-BP01'],
    controls: { trustedAdvisor: ['RH23stmM01', 'RH23stmM02'] },
    messages: {
      objectives: 'The workload states no {lacking}: nothing says which recovery is enough.',
      home: 'Nothing of it is outside {region}, not even a copy.',
    },
  },
  check(ctx) {
    const { rtoHours, rpoHours } = ctx.workload
    const all = ctx.all('*')
    const critical = ctx.workload.critical
    if (critical === false || all.length === 0) return 'not-applicable'
    const beyond = all.some((facts) => reachesBeyond(facts, ctx.region))
    if (critical === undefined) return beyond ? 'pass' : { unknown: 'May the workload stay down for as long as its region is down?' }
    const lacking = [...(rtoHours === undefined ? ['RTO'] : []), ...(rpoHours === undefined ? ['RPO'] : [])].join(' and no ')
    const findings = [
      ...(lacking === '' ? [] : [{ message: 'objectives' as const, data: { lacking } }]),
      ...(beyond ? [] : [{ message: 'home' as const, data: { region: ctx.region } }]),
    ]
    return findings.length > 0 ? findings : 'pass'
  },
} satisfies Rule<object, 'objectives' | 'home'>
