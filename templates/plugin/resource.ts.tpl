import type { CostLine, ResourceType } from '@planner/contract'
import schema from './{{kind}}.schema.json' with { type: 'json' }
import type { {{Kind}} } from './{{kind}}.types.js'

/** Where prices are the same everywhere, they stand under a region of this name. */
const everywhere = { offer: '{{offer}}', region: 'global' } as const

export default {
  title: '{{title}}',
  summary: '{{title}}: what it keeps, and the requests to it.',
  schema,
  serviceModel: 'abstracted',

  // What is bought in a month and how much of it, never what it costs: planner finds the price.
  *lines({ input, month }): Generator<CostLine> {
    yield {
      id: 'storage',
      label: 'Storage',
      quantity: input(['storage'], 'GB').times(month.length),
      price: { ...everywhere, where: { item: '{{kind}}', product: 'storage' }, per: 'GB-month' },
      charge: 'recurring',
    }
    yield {
      id: 'requests',
      label: 'Requests',
      quantity: input(['requests'], 'request'),
      price: { ...everywhere, where: { item: '{{kind}}', product: 'requests' }, per: 'request' },
      charge: 'usage',
    }
  },

  // What rules may ask, those of other plugins too.
  facts: ({ props }) => ({ 'encryption.rest': props.encrypted }),
} satisfies ResourceType<{{Kind}}>
