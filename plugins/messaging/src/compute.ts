import type { Facts } from '@planner/contract'

/** Servers that are there whether or not there is work. */
export const SERVERS: readonly string[] = ['aws:autoscaling:group', 'aws:ec2:instance']

const WORKERS: ReadonlySet<string> = new Set([...SERVERS, 'aws:ecs:service', 'aws:lambda:function'])

/** Whether it runs code that others can call. */
export const isWorker = ({ type = '' }: Facts): boolean => WORKERS.has(type)
