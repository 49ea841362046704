/** What rules read of any load balancer; each kind has some of it. */
export interface Balancer {
  readonly listeners?: readonly string[]
  readonly tcp?: object
  readonly udp?: object
  readonly tls?: object
  readonly accessLogs?: boolean
  readonly healthCheck?: boolean
}
