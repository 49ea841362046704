import type { CostLine, Facts, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/sender.schema.json' with { type: 'json' }
import type { SenderProps } from './sender.types.js'

type Context = ResourceContext<SenderProps>

function* lines(ctx: Context): Generator<CostLine> {
  const { props } = ctx
  const receives = ctx.given(['received'])
  if (ctx.given(['messages']) || !receives) yield* sendLines(ctx)
  if (receives) yield line('received', 'Messages received', ctx.input(['received'], 'message'), 'ses.inbound')
  if (ctx.given(['receivedChunks']))
    yield line('received.chunks', 'Chunks of messages received', ctx.input(['receivedChunks'], 'chunk'), 'ses.inbound.chunk')
  if (ctx.given(['dedicatedIps']))
    yield {
      ...line(
        'dedicated-ips',
        'Dedicated IP addresses',
        ctx.input(['dedicatedIps'], 'address').times(ctx.month.length),
        'ses.dedicated-ip',
      ),
      charge: 'recurring',
    }
  if (props.managedIps) yield* managedLines(ctx)
}

const line = (id: string, label: string, quantity: Quantity, meter: string): CostLine => ({
  id,
  label,
  quantity,
  price: { offer: 'AmazonSES', where: { meter }, per: quantity.unit },
  charge: 'usage',
})

const sent = (ctx: Context): Quantity => ctx.input(['messages'], 'message').times(ctx.input(['recipients'], 'recipient/message'))

function* sendLines(ctx: Context): Generator<CostLine> {
  yield line('sent', 'Messages sent, by recipient', sent(ctx), 'ses.email')
  if (ctx.given(['attachments'])) yield line('attachments', 'Attachments sent', ctx.input(['attachments'], 'GB'), 'ses.attachments')
  if (ctx.props.deliverabilityManager)
    yield line(
      'deliverability-manager',
      'Virtual Deliverability Manager',
      sent(ctx).as('1').as('message'),
      'ses.virtual-deliverability-manager',
    )
}

/** The fee is one of the account and region, whatever the number of senders; the tiers are shared. */
function* managedLines(ctx: Context): Generator<CostLine> {
  yield {
    ...line('managed-ips', 'Managed dedicated IP addresses', ctx.month.length.as('account-month'), 'ses.dedicated-ip.managed.month'),
    charge: 'recurring',
    once: 'AmazonSES.managed-ips',
  }
  yield {
    ...line('managed-ips.messages', 'Messages by managed addresses', sent(ctx).as('1').as('message'), 'ses.dedicated-ip.managed'),
    pool: 'AmazonSES.managed-ips',
  }
}

const facts = ({ props }: Context): Facts => ({
  'mail.signed': props.signed !== false,
  'mail.dedicated-ip': props.managedIps === true || props.dedicatedIps !== undefined,
  'encryption.in-transit': true,
  'availability.multi-zone': true,
  'scaling.automatic': true,
})

export default {
  title: 'SES mail',
  summary: 'Mail sent by recipient, attachments, mail received, dedicated IP addresses.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<SenderProps>
