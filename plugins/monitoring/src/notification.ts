import type { Facts, PatchOperation, RuleContext } from '@planner/contract'
import { onceFor } from './once-for.js'

/** Protocols by which a topic reaches people. */
const TO_PEOPLE: ReadonlySet<string> = new Set(['email', 'email-json', 'sms', 'push'])

const reachesPeople = (topic: Facts): boolean => {
  const protocols = topic['topic.protocols']
  return topic['topic.subscribed'] === true && Array.isArray(protocols) && protocols.some((protocol) => TO_PEOPLE.has(protocol))
}

const firstOf = onceFor((topics) => topics.find(reachesPeople)?.address)

/** The design's topic that tells people, if it has one. */
export const topicOfPeople = (ctx: Pick<RuleContext, 'all' | 'freeAddress'>): string | undefined => firstOf(ctx.all('aws:sns:topic'))

/** Lets the resource at `address` tell people: through the design's topic for that, or through a new one. */
export const notifying = (ctx: Pick<RuleContext, 'all' | 'freeAddress'>, address: string): readonly PatchOperation[] => {
  const known = topicOfPeople(ctx)
  const topic = known ?? ctx.freeAddress('operators')
  const value = { type: 'aws:sns:topic', subscriptions: [{ protocol: 'email' }] }
  return [
    ...(known === undefined ? ([{ op: 'add', path: `/resources/${topic}`, value }] as const) : []),
    { op: 'add', path: `/resources/${address}/notifies`, value: topic },
  ]
}
