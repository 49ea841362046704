/** Compiles pricing-data into dist/price-book. Runs after `tsc -b`, from what that built. */
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { compilePriceBook } = await import('../dist/pricing/compile.js')

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
const start = performance.now()
const textFolder = relative(process.cwd(), join(root, 'pricing-data'))
const bookFolder = relative(process.cwd(), join(root, 'dist', 'price-book'))
try {
  const { index, built, size } = compilePriceBook({
    textFolder,
    bookFolder,
    onOffer: (offer, entry, milliseconds) =>
      console.log(
        `${offer}: ${entry.products} products, ${entry.prices} prices, ${megabytes(entry.size)} in ${(milliseconds / 1000).toFixed(1)} s`,
      ),
  })
  const prices = Object.values(index.offers).reduce((sum, { prices }) => sum + prices, 0)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `price book: ${Object.keys(index.offers).length} offers (${built.length} compiled), ${prices} prices, ${megabytes(size)} in ${bookFolder}, ${seconds} s, digest ${index.digest.slice(0, 12)}`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
