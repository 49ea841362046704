import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { compilePriceBook } from '../../src/pricing/compile.js'
import { openPriceBook } from '../../src/pricing/open-price-book.js'
import type { PriceBook } from '../../src/pricing/price-book.js'
import { root } from '../support/source-files.ts'

/** A price book of some catalogues as they stand in pricing-data, and no prices; for a whole file of tests. */
export const catalogueBook = (names: readonly string[]): PriceBook => {
  const folder = mkdtempSync(join(tmpdir(), 'catalogues-'))
  const [textFolder, bookFolder] = [join(folder, 'text'), join(folder, 'book')]
  mkdirSync(join(textFolder, 'catalog'), { recursive: true })
  for (const name of names) copyFileSync(join(root, 'pricing-data', 'catalog', `${name}.csv`), join(textFolder, 'catalog', `${name}.csv`))
  compilePriceBook({ textFolder, bookFolder })
  const book = openPriceBook({ folders: [bookFolder] })
  afterAll(() => {
    book.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return book
}
