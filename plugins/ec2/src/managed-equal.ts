import { type MachineOwner, machineAt } from './machine-at.js'

/** What AWS runs for you, by purpose. */
const SERVICES: Readonly<Record<string, string>> = {
  database: 'Amazon RDS or Aurora',
  cache: 'Amazon ElastiCache',
  queue: 'Amazon SQS or MQ',
  warehouse: 'Amazon Redshift',
  batch: 'AWS Batch',
  'machine-learning': 'Amazon SageMaker',
}

/** The managed service that could take the machine's place: undefined if its purpose is not known, false if there is none. */
export const managedEqual = (props: Readonly<MachineOwner>): string | false | undefined => {
  const { purpose, sqlServer } = machineAt(props).machine
  if (purpose === undefined) return sqlServer === undefined ? undefined : SERVICES.database
  return SERVICES[purpose] ?? false
}
