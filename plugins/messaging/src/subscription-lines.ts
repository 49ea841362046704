import type { CostLine, GivenPrice, PriceQuery, Quantity, ResourceContext } from '@planner/contract'
import { payloadUnits, publishedData } from './payload.js'
import type { TopicProps } from './topic.types.js'

type Context = ResourceContext<TopicProps>
type Subscription = NonNullable<TopicProps['subscriptions']>[number]

/** What delivering to the subscribers at `index` costs; on a FIFO topic they are queues. */
export function* subscriptionLine(ctx: Context, index: number): Generator<CostLine> {
  const subscription = ctx.props.subscriptions?.[index]
  if (!subscription) return
  if (ctx.props.kind === 'fifo') yield* fifoLines(ctx, index)
  else yield standardLine(ctx, subscription, index)
}

const at = (index: number, property: string) => ['subscriptions', index, property] as const

/** How often each message is delivered to these subscribers. */
const copies = (ctx: Context, index: number): Quantity =>
  ctx
    .input(at(index, 'subscribers'), 'subscriber')
    .as('1')
    .share(ctx.input(at(index, 'share'), '1').atMost(ctx.constant(1, '1', 'the whole')))

const deliveries = (ctx: Context, index: number, units: Quantity): Quantity =>
  ctx.input(
    at(index, 'deliveries'),
    'notification',
    ctx.input(['messages'], 'message').as('1').times(copies(ctx, index)).times(units).as('notification'),
  )

const standardLine = (ctx: Context, subscription: Subscription, index: number): CostLine => ({
  id: `deliveries.${index + 1}.${subscription.protocol}`,
  label: `Deliveries, ${subscription.protocol}`,
  quantity: deliveries(ctx, index, payloadUnits(ctx, ctx.input(['messageSize'], 'KB'), 'sns.request-size')),
  price: price(ctx, subscription, index),
  charge: 'usage',
  ...shared(subscription.protocol),
})

const PLATFORMS = {
  apns: 'apple-push-notification-service-apns-ios-notifications',
  macos: 'apple-push-notification-service-apns-mac-os-notifications',
  fcm: 'google-cloud-messaging-for-android-gcm-notifications',
  adm: 'amazon-device-messaging-mobile-push-notifications',
  wns: 'windows-push-notification-services-wns-notifications',
  mpns: 'microsoft-push-notification-service-for-windows-phone-mpns-notifications',
  baidu: 'baidu-cloud-push-baidu-notifications',
} as const

const price = (ctx: Context, { protocol, platform = 'apns' }: Subscription, index: number): PriceQuery | GivenPrice => {
  if (protocol === 'sms' && ctx.given(at(index, 'price'))) return { given: ctx.input(at(index, 'price'), 'USD/notification') }
  return { offer: 'AmazonSNS', where: product(protocol, platform), per: 'notification' }
}

const product = (protocol: Subscription['protocol'], platform: keyof typeof PLATFORMS): PriceQuery['where'] => {
  switch (protocol) {
    case 'http':
    case 'https':
      return { productFamily: 'Message Delivery', endpointType: 'HTTP' }
    case 'email':
    case 'email-json':
      return { productFamily: 'Message Delivery', endpointType: 'SMTP' }
    case 'sms':
      return { productFamily: 'Message Delivery', usagetype: 'DeliveryAttempts-SMS' }
    case 'push':
      return { meter: PLATFORMS[platform] }
    case 'firehose':
      return { meter: 'amazon-kinesis-data-firehose-messages' }
    case 'sqs':
      return { meter: 'amazon-sqs-notifications' }
    case 'lambda':
      return { meter: 'aws-lambda-notifications' }
  }
}

/** Of some protocols, a number of deliveries is free in a month. */
const shared = (protocol: Subscription['protocol']): Pick<CostLine, 'pool' | 'allowance'> => {
  const kind = protocol.replace('https', 'http').replace('email-json', 'email')
  if (kind !== 'http' && kind !== 'email') return {}
  return { pool: `AmazonSNS.${kind}`, allowance: { offer: 'AmazonSNS', where: { productFamily: 'Free Tier', meter: `${kind}.free` } } }
}

function* fifoLines(ctx: Context, index: number): Generator<CostLine> {
  const id = `deliveries.${index + 1}.sqs`
  yield {
    id,
    label: 'Deliveries, sqs',
    quantity: deliveries(ctx, index, ctx.constant(1, '1', 'each message'))
      .as('1')
      .as('message'),
    price: { offer: 'AmazonSNS', where: { usagetype: 'F-DA-SQS' }, per: 'message' },
    charge: 'usage',
  }
  yield {
    id: `${id}.payload`,
    label: 'Data delivered, sqs',
    quantity: publishedData(ctx).times(copies(ctx, index)),
    price: { offer: 'AmazonSNS', where: { usagetype: 'F-Egress-SQS' }, per: 'GB' },
    charge: 'usage',
  }
}
