import type { Pointer } from './source.js'

/** A pointer in the form of RFC 6901: `/resources/web/monitoring`. */
export const pointerText = (pointer: Pointer): string =>
  pointer.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
