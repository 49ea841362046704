import type { CheckContext, CostLine, Facts, Problem, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/fargate-profile.schema.json' with { type: 'json' }
import { computeLines, fargateProduct, memorySizes, runningHours, storageLine } from './fargate.js'
import type { FargateProfileProps } from './fargate-profile.types.js'

type Context = ResourceContext<FargateProfileProps>

interface Size {
  readonly vcpu: number
  readonly memory: number
}

function* lines(ctx: Context): Generator<CostLine> {
  const size = podSize(ctx)
  if (!size) return
  const fleet = {
    ...runningHours(ctx, 'pods', 'linux'),
    vcpu: ctx.constant(size.vcpu, 'vCPU', 'the smallest size of Fargate that holds the pod'),
    memory: ctx.constant(size.memory, 'GB', 'the smallest size of Fargate that holds the pod and the 256 MB of Kubernetes'),
    storage: ctx.input(['ephemeralStorage'], 'GB'),
  }
  yield* computeLines(fleet, {
    id: '',
    label: `Fargate, pods of ${size.vcpu} vCPU and ${size.memory} GB`,
    vcpu: fargateProduct('AmazonEKS', 'Fargate-vCPU-Hours:perCPU', 'vCPU-hour'),
    memory: fargateProduct('AmazonEKS', 'Fargate-GB-Hours', 'GB-hour'),
    savingsPlan: true,
  })
  yield* storageLine(ctx, fleet)
}

/** Fargate takes the smallest of its sizes that holds what the pod requests and what Kubernetes needs. */
const podSize = (ctx: Context): Size | undefined => {
  const vcpus = ctx.input(['vcpu'], 'vCPU')
  const memory = neededMemory(ctx)
  for (const vcpu of VCPUS) {
    if (vcpus.exceeds(ctx.constant(vcpu, 'vCPU', 'size offered'))) continue
    const fitting = memorySizes(ctx, vcpu)?.find((size) => !memory.exceeds(ctx.constant(size, 'GB', 'size offered')))
    if (fitting !== undefined) return { vcpu, memory: fitting }
  }
  return undefined
}

/** Keys of the catalogue `fargate-sizes`, smallest first: which of them there are on a date, and their memory, the catalogue says. */
const VCPUS = [0.25, 0.5, 1, 2, 4, 8, 16]

const neededMemory = (ctx: Context): Quantity =>
  ctx.input(['memory'], 'GB').plus(ctx.spec('fargate-limits', 'kubernetes-memory', 'minimum', 'MB').as('GB'))

const facts = (ctx: Context): Facts => ({
  'container.launch-type': 'fargate',
  'container.pods': ctx.plain(['pods']),
  cluster: ctx.props.cluster,
  'purchase.options': ['on-demand'],
  'storage.encrypted': true,
  'network.public': false,
  'availability.zones': ctx.props.zones,
  'availability.zone-count': ctx.props.zones?.length,
  'availability.multi-zone': ctx.props.zones && ctx.props.zones.length > 1,
})

function* problems(ctx: CheckContext<FargateProfileProps>): Generator<Problem> {
  if (ctx.given(['pods']) && ctx.props.runs)
    yield {
      id: 'eks.running-time-twice',
      severity: 'error',
      path: ['runs'],
      message: '"pods" run all the time, "runs" start and end: they say different things',
      hint: 'remove one of them, or make two resources',
    }
  if (!podSize(ctx))
    yield {
      id: 'eks.fargate-size',
      severity: 'error',
      path: ['memory'],
      message: `no size that Fargate offered on ${ctx.asOf} holds such a pod`,
      hint: 'take smaller pods, or an aws:eks:node-group',
    }
  const { maximum } = ctx.catalog('fargate-limits', 'ephemeral-storage')?.cells ?? {}
  if (maximum && ctx.input(['ephemeralStorage'], 'GB').exceeds(ctx.constant(maximum, 'GB', 'most')))
    yield {
      id: 'eks.fargate-storage',
      severity: 'error',
      path: ['ephemeralStorage'],
      message: `a pod on Fargate had at most ${maximum} GB of ephemeral storage on ${ctx.asOf}`,
      hint: 'take less, or keep data in an aws:efs:file-system',
    }
}

export default {
  title: 'EKS Fargate pods',
  summary: 'Pods on Fargate, in the smallest size that holds what they request and what Kubernetes adds.',
  schema,
  serviceModel: 'container',
  lines,
  facts,
  problems,
} satisfies ResourceType<FargateProfileProps>
