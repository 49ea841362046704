import type { Problem, ResourcePart, ResourceType } from '@planner/contract'
import schema from '../schemas/environment.schema.json' with { type: 'json' }
import type { EnvironmentProps } from './environment.types.js'

/** What an environment creates (Elastic Beanstalk developer guide, "environment types", read 2026). */
const parts = ({
  group,
  platform,
  balancer = 'application',
  balancing,
  database,
  logs,
}: EnvironmentProps): Readonly<Record<string, ResourcePart>> => ({
  instances: { ...(platform === 'dotnet-windows' ? onWindows(group) : group), type: 'aws:autoscaling:group' },
  ...(balancer === 'none' ? { address: { type: 'aws:ec2:elastic-ip' } } : { balancer: { ...balancing, type: `aws:elb:${balancer}` } }),
  ...(database ? { database: { ...database, type: 'aws:rds:instance' } } : {}),
  ...(logs ? { logs: { ...logs, type: 'aws:cloudwatch:logs' } } : {}),
})

const onWindows = (group: { readonly instance?: object }) => ({ ...group, instance: { operatingSystem: 'windows', ...group.instance } })

export default {
  title: 'Elastic Beanstalk environment',
  summary: 'Free of its own; what it creates is priced beside it: instances, load balancer or address, database, logs.',
  schema,
  serviceModel: 'container',
  lines: () => [],
  parts,
  facts: ({ props }) => ({
    'environment.platform': props.platform,
    'environment.load-balanced': (props.balancer ?? 'application') !== 'none',
    // A database of the environment ends with it.
    'database.tied-to-environment': props.database !== undefined,
    'logging.enabled': props.logs !== undefined,
  }),
  problems: function* ({ props }): Generator<Problem> {
    if (props.database)
      yield {
        id: 'beanstalk.database-in-environment',
        severity: 'warn',
        path: ['database'],
        message: 'this database is deleted with the environment',
        hint: 'keep one that must outlive it as an aws:rds:instance of the design',
      }
  },
} satisfies ResourceType<EnvironmentProps>
