import type { Unit } from '@planner/contract'

/**
 * What each unit of AWS's price list pays for, in our units (factors joined by `-`; see
 * src/contract/quantity.ts). AWS spells one unit in many ways; each row holds the spellings seen.
 *
 * `*` stands for any counted thing: `Hrs` pays for `hour`, `instance-hour`, `vCPU-hour`, because AWS
 * lists an hour of anything as Hrs. A size is never a counted thing in a month: `Mo` does not pay
 * for `GB-month`. Several units on the left mean that services use the listed word for either.
 */
const TABLE: readonly (readonly [ours: string, listed: string])[] = [
  // Time of something
  ['*-hour hour', 'Hrs|hrs|Hours|hours|Hour|hour|Hr|Hourly|hour Windows'],
  ['*-month month', 'Mo|Month|Months|month|months'],
  ['*-second second', 'Second|Seconds|second|seconds'],
  ['*-minute minute', 'Minute|Minutes|minute|minutes'],
  ['*-day day', 'Day|Days|day|days'],
  ['vCPU-hour', 'vCPU-Hours|vCPU-hours|vCPU-Hr|vCPU-hour|vCPU-Hrs|vCPU Hours'],
  ['vCPU-month', 'vCPU-Months|vCPU-Mo|vCPU Months|vCPU-Month'],
  ['ACU-hour', 'ACU-Hr|ACU-Hours|ACU-Hrs|ACU-hours'],
  ['ACU-month', 'ACU-Months|ACU-Mo|ACU Months'],
  ['NCU-hour', 'NCU-Hr|NCU-Hrs|NCU-hr'],
  ['DCU-hour', 'DCU-Hr|DCU-Hrs'],
  ['OCU-hour', 'OCU-Hr|OCU-Hours|OCU-Hrs'],
  ['RPU-hour', 'RPU-Hr|RPU-Hours|RPU-Hrs'],
  ['DPU-hour', 'DPU-Hour|DPU-Hr|DPU-Hours'],
  ['DSU-hour', 'DSU-Hrs|DSU-Hours'],
  ['TCU-hour', 'TCU-hour|TCU-Hour|TCU-Hours'],
  ['KPU-hour', 'KPU-Hour|KPU-Hours'],
  ['LCU-hour', 'LCU-Hrs|LCU-Hours|LCU-Hr'],
  ['LCU-hour', 'IdleLCU-Hr|IdleLCU-Hrs'],
  ['instance-hour', 'Instance-Hrs|Instance-Hours|Instance-Hour|Node-Hrs|Node-hour'],
  ['cluster-hour', 'cluster-hour|Cluster-Hrs|Cluster-Hours'],
  ['shard-hour', 'ShardHour|Shard-Hour'],
  ['consumer-shard-hour', 'ConsumerShardHour'],
  ['stream-hour', 'StreamHr|Stream-Hr|StreamHour'],
  ['interface-hour', 'ENI-Hrs'],
  ['profile-hour', 'Profile-Hrs'],
  ['association-hour', 'Association-Hrs'],
  ['rule-hour', 'Rule-Hour|Rule-Hrs'],
  ['session-hour', 'Session-Hour|per Session-Hour|Session-Hours'],
  ['reservation-hour CR-hour', 'CR-Hr|CR-Hrs'],
  ['training-hour', 'TrainingHour|Training-Hour|TrainingHours'],
  ['recommender-hour', 'Recommender Hours'],
  ['GU-hour', 'GU Hour'],
  ['SU-hour', 'SU Hour'],
  ['Gbps-hour', 'Gbps-hrs|Gbps-Hr|Gbps-Hours'],
  ['ReadCapacityUnit-hour', 'ReadCapacityUnit-Hrs|ReadCapacityUnit-Hours'],
  ['WriteCapacityUnit-hour', 'WriteCapacityUnit-Hrs|WriteCapacityUnit-Hours'],
  ['ReplicatedWriteCapacityUnit-hour', 'ReplicatedWriteCapacityUnit-Hrs'],

  // Storage and transfer
  ['GB', 'GB|GigaBytes|Gigabytes|GigaByte|gigabytes|Served GigaBytes'],
  ['TB', 'TB|Terabytes|TeraBytes'],
  ['MB', 'MB|Megabytes|MegaBytes'],
  ['GB-month', 'GB-Mo|GB Mo|GB-month|GB-Month|GB-Months|GB-months|GB month|GB-mo|Stored GigaBytes'],
  ['TB-month', 'TB-Mo|TB-Months'],
  ['MB-month', 'MB-Mo'],
  ['GB-hour', 'GB-Hours|GB-hours|GB-Hr|GB-Hrs|GB-Hour|GB-hour'],
  ['GB-second', 'Lambda-GB-Second|Lambda-GB-Seconds|GB-Second|GB-Seconds|GB-seconds|GB-second'],
  ['IOPS-month', 'IOPS-Mo|IOPS-Months|IOPS-month|IOPS-Month'],
  ['MBps-month', 'MBPS-Mo|MBps-Mo|MBps-Months'],
  ['MiBps-month', 'MiBps-Mo|MiBps-mo|MiBps-Months|MiBps-month'],
  ['GiBps-month', 'GiBps-mo|GiBps-Mo|GiBps-Months|GiB/Second-Months'],
  ['MiBps-hour', 'MiBps-Hrs|MiBps-Hours'],

  // Things that are kept for a month. AWS often lists the thing alone and means a month of it.
  ['metric-month metric', 'Metrics|Metric|metrics'],
  ['alarm-month', 'Alarms|Alarm|Alarm-Months|alarms'],
  ['dashboard-month', 'Dashboards|Dashboard|Dashboard-Mo'],
  ['key-month key', 'Keys|Key|Keys-Mo|Key-Mo'],
  ['secret-month', 'Secret-Mo|Secrets|Secret-Months'],
  ['parameter-month', 'Parameter-Mo|Parameter-Months'],
  ['zone-month', 'HostedZone|HostedZone-Mo|HostedZones'],
  ['healthcheck-month', 'HealthCheck-Mo|HealthCheck|Health Checks'],
  ['policy-month', 'PolicyRecord-Mo'],
  ['recordset-month', 'RRSet-Mo'],
  ['cidrblock-month', 'CidrBlock-Mo'],
  ['feature-month', 'Feature-Mo'],
  ['domain-month', 'Domain-Mo|Domains'],
  ['tag-month', 'Tag-Mo|Tag Mo'],
  ['tag', 'Tags'],
  ['certificate', 'Certificates|Certificate'],
  ['authority-month', 'CA-Mo|CA-Months'],
  ['gateway-month', 'Gateway-Mo'],
  ['instance-month', 'Instance-Mo|Instance-Months'],
  ['address-month', 'IP-Mo'],
  ['pipeline-month', 'Active Pipelines|Active Pipeline|Pipelines|pipelines'],
  ['acl-month', 'WebACL per month|WebACL-Mo|WebACL'],
  ['rule-month rule', 'Rule-Mo|Rules|Rule|rule|rules'],
  ['rulegroup-month', 'RuleGroup-Mo'],
  ['user-month user', 'User|Users|User-Mo|User Mo|User-Months|Users Mo|users'],
  ['face-month', 'Faces Mo|Face-Mo'],
  ['MAU', 'MAU|MAUs'],
  ['client-month', 'CognitoUserPools M2MAppClientMo|M2MAppClientMo'],
  ['RPS-month', 'RPS-Mo'],
  ['plan-month', 'Plan-Mo'],
  ['object-month object', 'Objects|Object|Objects-Mo|Object-Mo|object fee|objects'],
  ['bucket-month', 'Bucket-Mo|Buckets|buckets per month'],
  ['bucket-day', 'Bucket-days|Bucket-Days'],
  ['object-day', 'Object-days|Object-Days'],
  ['action-day', 'Action-day|Action-days'],
  ['interface interface-month', 'ENI|ENIs'],
  ['address-hour', 'IP-Hrs|Address-Hrs'],

  // Things that happen
  ['request', 'Requests|Request|requests|request|API Requests|API Calls|API-Requests|Calls'],
  ['request', 'Real Time Recommendation Requests|ReadRequests|WriteRequests'],
  ['ReadRequestUnit', 'ReadRequestUnits|ReadRequestUnit'],
  ['WriteRequestUnit', 'WriteRequestUnits|WriteRequestUnit'],
  ['ReplicatedWriteRequestUnit', 'ReplicatedWriteRequestUnits'],
  ['payloadunit', 'PutRequest|PutRequestPayloadUnits|PutRequestPayloadUnit'],
  ['snapshotunit', 'SnapshotAPIUnits|SnapshotAPIUnit'],
  ['operation', 'Operations|Operation|IOs|IO|I/Os'],
  ['event', 'Events|Event|events'],
  ['event invocation', '64K-Chunks|8K-Chunks'],
  ['message', 'Messages|Message|messages'],
  ['notification', 'Notifications|Notification|notifications'],
  ['query', 'Queries|Query|queries'],
  ['invocation', 'Invocations|Invocation|invocations'],
  ['execution', 'Executions|Execution|WorkflowExecution|WorkflowExecutions|Runs|Canary-runs|Job|Jobs|job fee'],
  ['execution-day', '24h period'],
  ['task', 'Task|Tasks'],
  ['transition', 'StateTransitions|StateTransition|Transitions'],
  ['evaluation', 'Evaluations|Evaluation|evaluations|ConfigRuleEvaluations'],
  ['item', 'ConfigurationItems|ConfigurationItem|ConfigurationItemRecorded|ConfigurationItemsRecorded'],
  ['check', 'Security Checks|SecurityChecks'],
  ['trace', 'Traces|Trace'],
  ['token', 'Tokens|Token|CognitoUserPools M2MTokens|1K tokens'],
  ['character', 'Characters|Character|characters'],
  ['image', 'Images|Image|Images Processed|Images Processed Group1|Images Processed Group2'],
  ['image', 'Images Processed Number of images processed using DetectLabels Image Properties API'],
  ['image', 'Images Processed Number of images processed using Custom Moderation Adapter'],
  ['image', 'Images Processed Number of images processed using Custom Image Async API'],
  ['image', 'Images Processed Number of images processed using Image Async API'],
  ['minute', 'Minutes Processed'],
  ['page', 'Pages|Page|pages'],
  ['document', 'Documents|Document'],
  ['report', 'Reports|Report'],
  ['recipient', 'Recipients|Recipient'],
  ['chunk', 'Chunks|Chunk'],
  ['session', 'Sessions|Session|sessions'],
  ['sample', 'Samples|Sample'],
  ['path', 'Paths|Path|paths'],
  ['record', 'Records|Record|records'],
  ['line', 'Lines|Line|lines'],
  ['update', 'Instance-updates|Metric Update|Updates|On-Premises Instance Update'],
  ['assessment', 'AgentAssessments|InstanceAssessments|Assessments|Analyses'],
  ['recommendation', 'Recommendations|Batch Recommendations|Batch Segment|Interactions'],
  ['connection', 'Connections|Connection'],
  ['tool', 'Tools'],
  ['world', 'world|worlds'],
  ['ECPU', 'ECPU|ECPUs|ElastiCacheProcessingUnits'],
  ['scheme-hour', 'authentication scheme'],

  // A fee for a reserved unit, and words that say nothing
  ['reservation', 'Quantity'],
  ['*', 'Unit|Units|unit|units|Count|count|Each'],
]

const OURS: ReadonlyMap<string, readonly Unit[]> = listedUnits()

function listedUnits(): Map<string, readonly Unit[]> {
  const map = new Map<string, readonly Unit[]>()
  for (const [ours, listed] of TABLE) for (const spelling of listed.split('|')) map.set(spelling, ours.split(' '))
  return map
}

/** Factors that measure: a counted thing is any other word. */
const MEASURES = /^(?:byte|[KMGTP]i?B|[KMGT]i?Bps|[KMGT]bps|millisecond|second|minute|hour|day|week|month|year|IOPS)$/

/** Whether the unit is in the table; price text with another is refused. */
export const isListedUnit = (listed: string): boolean => OURS.has(listed)

/** All spellings, for a hint. */
export const LISTED_UNITS: readonly string[] = TABLE.flatMap(([, listed]) => listed.split('|'))

/** What a listed unit is called in our grammar; `*-hour` is given as `hour`. Undefined for a unit that is not in the table. */
export function unitOfListed(listed: string): Unit | undefined {
  const [first] = OURS.get(listed) ?? []
  return first?.startsWith('*') ? first.slice(2) || '1' : first
}

const sorted = (unit: Unit): string => unit.split('-').sort().join('-')

/** Whether a price per `listed` (AWS's unit: `Hrs`, `GB-Mo`) pays for a quantity in `unit` (`instance-hour`, `GB-month`). */
export function listedUnitPaysFor(listed: string, unit: Unit): boolean {
  const factors = unit.split('-')
  return (OURS.get(listed) ?? []).some((ours) => {
    if (!ours.startsWith('*')) return sorted(ours) === sorted(unit)
    const period = ours.slice(2)
    const things = factors.filter((factor) => factor !== period)
    if (period !== '' && things.length !== factors.length - 1) return false
    // AWS lists Fargate's memory, GB-hours, under Hrs; no other size hides behind a bare period.
    const allowed = (thing: string): boolean => !MEASURES.test(thing) || (period === 'hour' && thing === 'GB')
    return (
      things.length <= 2 &&
      things.every((thing) => /^[A-Za-z][A-Za-z0-9]*$/.test(thing) && allowed(thing)) &&
      (period !== '' || things.length === 1)
    )
  })
}
