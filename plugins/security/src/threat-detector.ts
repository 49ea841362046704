import type { CostLine, Facts, ResourceContext, ResourceType, Unit } from '@planner/contract'
import schema from '../schemas/threat-detector.schema.json' with { type: 'json' }
import type { ThreatDetectorProps } from './threat-detector.types.js'

type Context = ResourceContext<ThreatDetectorProps>

interface Source {
  readonly id: string
  readonly label: string
  readonly input: string
  readonly unit: Unit
  readonly meter: string
  /** On in every detector; the others where the design gives an amount. */
  readonly always?: true
  /** Billed by the month that the thing is protected. */
  readonly monthly?: true
  readonly free?: true
}

const SOURCES: readonly Source[] = [
  {
    id: 'management-events',
    label: 'Management events analysed',
    input: 'managementEvents',
    unit: 'event',
    meter: 'cloudtrail',
    always: true,
  },
  { id: 'flow-and-dns', label: 'Flow logs and DNS queries analysed', input: 'flowAndDns', unit: 'GB', meter: 'flowdns', always: true },
  { id: 's3', label: 'S3 data events analysed', input: 's3Events', unit: 'event', meter: 's3' },
  { id: 'eks', label: 'EKS audit logs analysed', input: 'eksEvents', unit: 'event', meter: 'eks-audit' },
  { id: 'runtime', label: 'Runtime monitoring', input: 'runtimeVcpus', unit: 'vCPU', meter: 'runtime.ec2', monthly: true },
  { id: 'rds', label: 'RDS protection, provisioned', input: 'rdsVcpus', unit: 'vCPU', meter: 'rds.vcpu', monthly: true },
  { id: 'aurora', label: 'RDS protection, Aurora Serverless', input: 'auroraCapacity', unit: 'ACU', meter: 'rds.acu', monthly: true },
  { id: 'malware.volumes', label: 'Malware protection, EBS', input: 'malwareVolumes', unit: 'GB', meter: 'malware.ebs' },
  { id: 'malware.objects', label: 'Malware protection, S3', input: 'malwareObjects', unit: 'GB', meter: 'malware.s3.gb', free: true },
  {
    id: 'malware.object-count',
    label: 'Malware protection, S3, objects',
    input: 'malwareObjectCount',
    unit: 'event',
    meter: 'malware.s3.request',
    free: true,
  },
]

function* lines(ctx: Context): Generator<CostLine> {
  for (const { id, label, input, unit, meter, always, monthly, free } of SOURCES) {
    if (!always && !ctx.given([input])) continue
    const amount = ctx.input([input], unit)
    yield {
      id,
      label,
      quantity: monthly ? amount.times(ctx.month.length) : amount,
      price: { offer: 'AmazonGuardDuty', where: { meter: `guardduty.${meter}` }, per: monthly ? `${unit}-month` : unit },
      charge: monthly ? 'recurring' : 'usage',
      pool: `AmazonGuardDuty.${meter}`,
      ...(free ? { allowance: { offer: 'AmazonGuardDuty', where: { meter: `guardduty.${meter}.free` } } } : {}),
    }
  }
}

const facts = ({ props }: Context): Facts => ({
  'detection.threats': true,
  'detection.s3': props.s3Events !== undefined,
  'detection.runtime': props.runtimeVcpus !== undefined,
  'detection.malware': props.malwareVolumes !== undefined || props.malwareObjects !== undefined,
})

export default {
  title: 'GuardDuty detector',
  summary: 'Events and logs analysed by shared tiers, runtime and database monitoring by vCPU, malware scans.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<ThreatDetectorProps>
