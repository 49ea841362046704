import type { Facts, PatchOperation, RuleContext } from '@planner/contract'
import { freeAddress } from './free-address.js'

/** Protocols by which a topic reaches people. */
const TO_PEOPLE: ReadonlySet<string> = new Set(['email', 'email-json', 'sms', 'push'])

const reachesPeople = (topic: Facts): boolean => {
  const protocols = topic['topic.protocols']
  return topic['topic.subscribed'] === true && Array.isArray(protocols) && protocols.some((protocol) => TO_PEOPLE.has(protocol))
}

/** Lets the resource at `address` tell people: through the design's topic for that, or through a new one. */
export const notifying = (ctx: Pick<RuleContext, 'all'>, address: string): readonly PatchOperation[] => {
  const known = ctx.all('aws:sns:topic').find(reachesPeople)?.address
  const topic = known ?? freeAddress(ctx, 'operators')
  const value = { type: 'aws:sns:topic', subscriptions: [{ protocol: 'email' }] }
  return [
    ...(known === undefined ? ([{ op: 'add', path: `/resources/${topic}`, value }] as const) : []),
    { op: 'add', path: `/resources/${address}/notifies`, value: topic },
  ]
}
