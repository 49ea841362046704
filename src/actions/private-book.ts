import type { Design } from '../design/design.js'
import { PlannerError } from '../errors/planner-error.js'
import type { PriceBook } from '../pricing/price-book.js'
import type { PrivateBook } from '../pricing/private-prices.js'
import type { Deps } from './deps.js'

/** The price book with the private prices that the design and the options name; loaded only if there are any. */
export async function privateBook(
  design: Design,
  options: readonly string[],
  list: PriceBook,
  deps: Pick<Deps, 'read'>,
): Promise<PrivateBook> {
  if (options.length === 0 && (design.document.prices ?? []).length === 0) return { book: list, files: () => [] }
  const [{ priceFilesOf }, { withPrivatePrices }] = await Promise.all([
    import('../design/price-files.js'),
    import('../pricing/private-prices.js'),
  ])
  const named = await priceFilesOf(design)
  const files = [...named, ...options.map((path) => ({ path, pointer: undefined }))]
  const read = files.map(async ({ path, pointer }) => {
    try {
      if (path === '-') throw new Error('the standard input is for the design')
      return { name: path, bytes: await deps.read(path) }
    } catch (cause) {
      throw new PlannerError(pointer ? 'DESIGN_INVALID' : 'OPTION_INVALID', `the price file ${path} cannot be read: ${reasonOf(cause)}`, {
        hint: pointer ? 'name a CSV file beside the design' : 'name a CSV file: --prices our-prices.csv',
        ...(pointer && { at: design.source.position(pointer) }),
        cause,
      })
    }
  })
  return withPrivatePrices(list, await Promise.all(read))
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
