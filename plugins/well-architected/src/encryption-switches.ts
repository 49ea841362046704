import type { Finding, PatchOperation, Path, RuleContext } from '@planner/contract'

type Context = Pick<RuleContext, 'props' | 'facts' | 'pointer'>

/** Properties that encrypt what is stored when they are true, of types that have one. */
const AT_REST: Readonly<Record<string, Path>> = {
  'aws:docdb:cluster': ['encrypted'],
  'aws:dynamodb:dax': ['encryption'],
  'aws:ec2:volume': ['encrypted'],
  'aws:efs:file-system': ['encrypted'],
  'aws:eks:node-group': ['volume', 'encrypted'],
  'aws:elasticache:cluster': ['encryption', 'atRest'],
  'aws:emr:cluster': ['encrypted'],
  'aws:glue:job': ['encrypted'],
  'aws:kinesis:firehose': ['encryption'],
  'aws:neptune:cluster': ['encrypted'],
  'aws:opensearch:domain': ['encrypted'],
  'aws:sagemaker:endpoint': ['encrypted'],
}

/** The same of traffic. */
const IN_TRANSIT: Readonly<Record<string, Path>> = {
  'aws:datasync:task': ['encryptedInTransit'],
  'aws:docdb:cluster': ['requireTls'],
  'aws:dynamodb:dax': ['requireTls'],
  'aws:elasticache:cluster': ['encryption', 'inTransit'],
  'aws:emr:cluster': ['encryptionInTransit'],
  'aws:msk:cluster': ['encryptionInTransit'],
  'aws:neptune:cluster': ['requireTls'],
  'aws:rds:cluster': ['requireTls'],
  'aws:rds:instance': ['requireTls'],
  'aws:redshift:cluster': ['requireTls'],
  'aws:redshift:serverless': ['requireTls'],
}

/** Objects that hold both, so that the fix of one does not undo that of the other. */
const TOGETHER: Readonly<Record<string, object>> = { 'aws:elasticache:cluster': { atRest: true, inTransit: true } }

type Mended = Pick<Finding, 'path' | 'fix'>

/** How what is stored is encrypted; empty for types that do it another way. */
export const encryptedAtRest = (ctx: Context): Mended => {
  const volumes = plainVolumes(ctx)
  const [first] = volumes
  if (first) return { path: first, fix: volumes.map((path) => turningOn(ctx, path)) }
  return turnedOn(ctx, AT_REST)
}

export const encryptedInTransit = (ctx: Context): Mended => turnedOn(ctx, IN_TRANSIT)

const turnedOn = (ctx: Context, switches: Readonly<Record<string, Path>>): Mended => {
  const path = switches[ctx.facts.type ?? '']
  return path === undefined ? {} : { path, fix: [turningOn(ctx, path)] }
}

/** Where the design has no object for the property yet, the object is added with it. */
const turningOn = ({ props, facts, pointer }: Context, path: Path): PatchOperation => {
  const [last = '', ...before] = [...path].reverse()
  const parent = before.reverse()
  const there = parent.reduce<unknown>((part, key) => (part as Readonly<Record<string | number, unknown>> | undefined)?.[key], props)
  if (there !== undefined) return { op: 'add', path: pointer(path), value: true }
  return { op: 'add', path: pointer(parent), value: { ...TOGETHER[facts.type ?? ''], [last]: true } }
}

/** Volumes of servers that are not encrypted: the root, and those beside it. */
const plainVolumes = ({ props, facts }: Context): readonly Path[] => {
  const base = { 'aws:ec2:instance': [], 'aws:autoscaling:group': ['instance'] }[facts.type ?? '']
  if (base === undefined) return []
  const { rootVolume, volumes = [] } = (base.length > 0 ? props.instance : props) as Machine
  return [
    ...(rootVolume?.encrypted === true || rootVolume?.type === 'instance-store' ? [] : [[...base, 'rootVolume', 'encrypted']]),
    ...volumes.flatMap(({ encrypted }, index) => (encrypted === true ? [] : [[...base, 'volumes', index, 'encrypted']])),
  ]
}

interface Volume {
  readonly type?: string
  readonly encrypted?: boolean
}

interface Machine {
  readonly rootVolume?: Volume
  readonly volumes?: readonly Volume[]
}
