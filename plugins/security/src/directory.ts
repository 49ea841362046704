import type { CheckContext, CostLine, Facts, PriceQuery, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/directory.schema.json' with { type: 'json' }
import type { DirectoryProps } from './directory.types.js'

type Context = ResourceContext<DirectoryProps>

const KIND = { 'microsoft-ad': 'Microsoft AD', 'simple-ad': 'Simple AD', 'ad-connector': 'AD Connector' } as const
const SIZE = { standard: 'Standard', enterprise: 'Enterprise', small: 'Small', large: 'Large' } as const

const product = ({ props }: Context, directoryType: string, per: PriceQuery['per']): PriceQuery => ({
  offer: 'AWSDirectoryService',
  where: { directoryType, directorySize: SIZE[props.size] },
  per,
})

function* lines(ctx: Context): Generator<CostLine> {
  const { kind = 'microsoft-ad' } = ctx.props
  if (kind !== 'microsoft-ad') {
    // Both controllers of a Simple AD, and both ends of an AD Connector, are in the price of the directory.
    yield {
      id: 'directory',
      label: `${KIND[kind]}, ${ctx.props.size}`,
      quantity: ctx.constant(1, 'directory', 'one directory').times(ctx.month.hours),
      price: product(ctx, KIND[kind], 'directory-hour'),
      charge: 'recurring',
    }
    return
  }
  yield {
    id: 'controllers',
    label: `Microsoft AD, ${ctx.props.size}, domain controllers`,
    quantity: ctx.input(['controllers'], 'controller').times(ctx.month.hours),
    price: product(ctx, KIND[kind], 'controller-hour'),
    charge: 'recurring',
  }
  if (ctx.given(['sharedAccounts']))
    yield {
      id: 'sharing',
      label: 'Accounts that it is shared with',
      quantity: ctx.input(['sharedAccounts'], 'account').times(ctx.month.hours),
      price: product(ctx, 'Shared Microsoft AD', 'account-hour'),
      charge: 'recurring',
    }
}

const facts = ({ props }: Context): Facts => ({
  'identity.directory': props.kind ?? 'microsoft-ad',
  'availability.multi-zone': true,
  'availability.zones': props.zones,
  'availability.zone-count': props.zones ? new Set(props.zones).size : 2,
  'network.vpc': true,
  'network.public': false,
  'backup.enabled': props.kind !== 'ad-connector',
  // A connector stores nothing.
  'storage.encrypted': props.kind === 'ad-connector' ? undefined : true,
})

function* problems(ctx: CheckContext<DirectoryProps>): Generator<Problem> {
  const { kind = 'microsoft-ad', size } = ctx.props
  const microsoft = kind === 'microsoft-ad'
  if (microsoft !== (size === 'standard' || size === 'enterprise'))
    yield {
      id: 'directory-service.size',
      severity: 'error',
      path: ['size'],
      message: `a directory of kind ${kind} has no size ${size}`,
      hint: microsoft ? 'write "standard" or "enterprise"' : 'write "small" or "large"',
    }
  if (microsoft && ctx.constant(2, 'controller', 'least').exceeds(ctx.input(['controllers'], 'controller')))
    yield {
      id: 'directory-service.controllers',
      severity: 'error',
      path: ['controllers'],
      message: 'a Microsoft AD has at least two domain controllers',
      hint: 'write 2 or more',
    }
}

export default {
  title: 'Directory',
  summary: 'Microsoft AD by domain controller and shared account, Simple AD and AD Connector by directory, by the hour.',
  schema,
  serviceModel: 'container',
  lines,
  facts,
  problems,
} satisfies ResourceType<DirectoryProps>
