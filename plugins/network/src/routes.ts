import type { SubnetProps } from './subnet.types.js'

/** A route, as subnets and route tables have them. */
export type Route = NonNullable<SubnetProps['routes']>[number]

const EVERYWHERE: readonly string[] = ['0.0.0.0/0', '::/0']

/** Whether all that is not local goes to a resource: a NAT gateway, a transit gateway … */
export const hasDefaultVia = (routes: readonly Route[] = []): boolean =>
  routes.some(({ to, via }) => EVERYWHERE.includes(to) && via !== undefined)

export const hasInternetRoute = (routes: readonly Route[] = []): boolean => routes.some(({ gateway }) => gateway === 'internet')

/** Addresses of the resources that routes lead to. */
export const targetsOf = (routes: readonly Route[] = []): readonly string[] => routes.flatMap(({ via }) => via ?? [])
