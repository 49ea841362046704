import type { InstanceProps } from './instance.types.js'
import type { Machine } from './product.js'

/** What of a design describes the machine. */
export type Described = Pick<InstanceProps, 'engine' | 'instanceClass' | 'deployment' | 'license' | 'custom'>

/** A database's machine, as its properties describe it. */
export const machineOf = ({ engine, instanceClass, deployment = 'single-az', license, custom }: Described): Machine => ({
  engine,
  instanceClass,
  deployment,
  ...(license === undefined ? {} : { license }),
  ...(custom ? { custom } : {}),
})
