import type { ResourceType } from '@planner/contract'
import type { PluginHost, PluginInfo } from '../../src/host/resource-types.js'
import { validatorOf } from '../../src/host/validator.js'

const PLUGIN: PluginInfo = {
  name: '@test/plugin',
  version: '1.2.3',
  root: '/',
  entry: './index.js',
  resources: [],
  reviews: [],
  offers: [],
}

const typeWith = (schema: object, more: Partial<ResourceType> = {}): ResourceType => ({
  title: 'Thing',
  summary: 'A thing of the tests.',
  schema: { type: 'object', additionalProperties: false, ...schema },
  serviceModel: 'infrastructure',
  lines: () => [],
  ...more,
})

/** Types of the tests: a server with amounts, references, defaults and alternatives; a host; a store. */
const TYPES: Readonly<Record<string, ResourceType>> = {
  'aws:network:connection': typeWith({
    required: ['from', 'to', 'gb'],
    properties: {
      from: { type: 'string', refersTo: ['*', 'outside'], description: 'From.' },
      to: { type: 'string', refersTo: ['*', 'outside'], description: 'To.' },
      gb: { $ref: 'planner:usage', unit: 'GB', description: 'How much.' },
      via: { type: 'string', refersTo: ['aws:test:host'], description: 'Via.' },
    },
  }),
  'aws:test:site': typeWith(
    {
      properties: {
        model: { type: 'string', description: 'Model.', default: 'large' },
        store: { enum: ['own', 'missing', 'misnamed', 'throws'], description: 'What it creates beside servers.' },
      },
    },
    {
      parts: ({ model, store }) => {
        if (store === 'throws') throw new Error('no plan')
        return {
          servers: { type: 'aws:test:server', model },
          ...(store === 'own' ? { disk: { type: 'aws:test:server', modle: 'x' } } : {}),
          ...(store === 'missing' ? { disk: { type: 'aws:test:nowhere' } } : {}),
          ...(store === 'misnamed' ? { 'No Name': { type: 'aws:test:host' } } : {}),
        }
      },
    },
  ),
  'aws:test:host': typeWith({ properties: { family: { type: 'string', description: 'Family.' } } }),
  'aws:test:server': typeWith(
    {
      required: ['model'],
      properties: {
        model: { type: 'string', description: 'Model.' },
        count: { $ref: 'planner:usage', unit: 'instance', description: 'How many.', default: 1 },
        system: { enum: ['linux', 'windows'], default: 'linux', description: 'System.' },
        host: { type: 'string', refersTo: ['aws:test:host'], description: 'Host.' },
        targets: { type: 'array', items: { type: 'string', refersTo: ['aws:test:*'] }, description: 'Targets.' },
        traffic: { $ref: 'planner:usage', unit: 'GB', description: 'Traffic.' },
        requests: { $ref: 'planner:usage', unit: 'request', description: 'Requests.' },
        throughput: { $ref: 'planner:usage', unit: 'MiB/second', description: 'Throughput.' },
        volumes: { type: 'array', items: { $ref: '#/$defs/Volume' }, description: 'Volumes.' },
      },
      $defs: {
        Volume: {
          oneOf: [
            {
              type: 'object',
              additionalProperties: false,
              required: ['kind', 'size'],
              properties: {
                kind: { const: 'ssd', description: 'Kind.' },
                size: { $ref: 'planner:usage', unit: 'GB' },
                iops: { type: 'integer', minimum: 100, default: 3000 },
              },
            },
            {
              type: 'object',
              additionalProperties: false,
              required: ['kind', 'size'],
              properties: {
                kind: { const: 'tape', description: 'Kind.' },
                size: { $ref: 'planner:usage', unit: 'GB' },
                drives: { type: 'integer', minimum: 1, default: 2 },
              },
            },
          ],
        },
      },
    },
    {
      reservable: {
        schema: {
          type: 'object',
          required: ['model'],
          properties: { model: { type: 'string', description: 'Model.' } },
        },
        reserve: () => ({}) as never,
      },
    },
  ),
}

/** A host of the types of the tests; remembers which were loaded. */
export const testHost = (): PluginHost & { readonly loaded: string[] } => {
  const loaded: string[] = []
  return {
    loaded,
    plugins: [PLUGIN],
    rules: async () => ({ rules: [], broken: [] }),
    typeIds: Object.keys(TYPES),
    load: async (id) => {
      loaded.push(id)
      const type = TYPES[id] as ResourceType
      return { id, plugin: PLUGIN, type, validate: await validatorOf(type.schema) }
    },
  }
}
