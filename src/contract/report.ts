import type { ResourceContext } from './resource.js'

/** Report content as data; the core renders and escapes it. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** What a resource type sees when it adds to a report. */
export interface SectionContext<P extends object = Record<string, unknown>> extends ResourceContext<P> {}
