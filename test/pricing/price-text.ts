import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { PlannerError } from '../../src/errors/planner-error.js'
import { type CompileResult, compilePriceBook } from '../../src/pricing/compile.js'
import { openPriceBook } from '../../src/pricing/open-price-book.js'
import type { PriceBook } from '../../src/pricing/price-book.js'

/** Text files by path within pricing-data. */
export type Texts = Readonly<Record<string, string>>

export interface TextBook {
  readonly textFolder: string
  readonly bookFolder: string
  write(texts: Texts): void
  compile(): CompileResult
  open(asOf?: string): PriceBook
}

/** A folder of price text and its book, removed after the test. */
export function textBook(texts: Texts): TextBook {
  const folder = mkdtempSync(join(tmpdir(), 'price-text-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const textFolder = join(folder, 'text')
  const bookFolder = join(folder, 'book')
  const write = (more: Texts): void => {
    for (const [name, text] of Object.entries(more)) {
      mkdirSync(dirname(join(textFolder, name)), { recursive: true })
      writeFileSync(join(textFolder, name), text)
    }
  }
  mkdirSync(textFolder)
  write(texts)
  const compile = (): CompileResult => compilePriceBook({ textFolder, bookFolder })
  return {
    textFolder,
    bookFolder,
    write,
    compile,
    open(asOf) {
      compile()
      const book = openPriceBook({ folders: [bookFolder], ...(asOf !== undefined && { asOf }) })
      onTestFinished(() => book.close())
      return book
    },
  }
}

export const openText = (texts: Texts): PriceBook => textBook(texts).open()

/** What the compiler says against the texts, without the folder's name; empty if nothing. */
export function complaintsOf(texts: Texts): readonly string[] {
  const { textFolder, compile } = textBook(texts)
  try {
    compile()
    return []
  } catch (error) {
    if (!(error instanceof PlannerError)) throw error
    return (error.details.all ?? [error]).map(({ message }) => message.replaceAll(`${textFolder}/`, ''))
  }
}

/** A file of prices of one offer, one product and region unless the rows say otherwise. */
export const priceFile = (frontMatter: readonly string[], ...lines: readonly string[]): string =>
  `${[...frontMatter.map((line) => `# ${line}`), ...lines].join('\n')}\n`
