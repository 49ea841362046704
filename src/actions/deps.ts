import type { PluginHost } from '../host/resource-types.js'
import type { PriceBook } from '../pricing/price-book.js'
import type { RenderContext } from '../report/formats.js'
import type { Starter } from './init.js'

/** The world outside, as the actions see it. */
export interface Deps {
  /** planner's own. */
  readonly version: string
  /** ISO date. */
  readonly today: () => string
  readonly host: () => Promise<PluginHost>
  readonly priceBook: () => Promise<PriceBook>
  /** A file's bytes; `-` is the standard input. */
  readonly read: (file: string) => Promise<Uint8Array>
  /** The whole file or nothing; `create` refuses to replace one. */
  readonly write: (file: string, content: string | Iterable<string> | Uint8Array, mode?: 'replace' | 'create') => Promise<void>
  /** What the HTML report is made of. */
  readonly templates: RenderContext['templates']
  /** Starts a layout engine beside what else goes on. */
  readonly engine?: RenderContext['engine']
  /** The environment's variables. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Tells people a sentence, beside the result. */
  readonly note: (sentence: string) => void
  /** The designs that planner brings to start from. */
  readonly starters: () => Promise<readonly Starter[]>
}
