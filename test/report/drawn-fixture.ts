import type { Result } from '../../src/result/result.types.js'
import { resource, result, values } from './result-fixture.js'

/** A result whose drawing has one of everything: all places, all shares of the cost, both kinds of lines, what is not known. */
export const drawnSite = (): Result => {
  const shares = { most: '60', much: '15', some: '5', little: '0.5', least: '0.001', nothing: '0' }
  const costly = Object.entries(shares).map(([name, cost]) => resource(name, [], { title: `${name} of it`, monthly: values(cost) }))
  return result({
    totals: { ...result().totals, monthly: values('100') },
    resources: [
      resource('net', [], { type: 'aws:vpc:vpc', title: 'VPC' }),
      ...['a', 'b'].map((zone) =>
        resource(`private-${zone}`, [], { type: 'aws:vpc:subnet', title: 'Subnet', placement: { vpc: 'net', zones: [zone] } }),
      ),
      ...costly,
      resource('hidden', [], { atLeast: true, placement: { references: { target: ['some'] } } }),
      resource('database', [], {
        title: 'RDS database',
        monthly: values('19.5'),
        placement: { vpc: 'net', zones: ['a', 'b'], subnets: ['private-a', 'private-b'] },
      }),
    ],
    connections: [
      { address: 'connections.0', from: 'most', to: 'database', gb: values('1200'), monthly: values('0') },
      { address: 'connections.1', from: 'most', to: 'internet', gb: values('30'), monthly: values('0') },
    ],
  })
}
