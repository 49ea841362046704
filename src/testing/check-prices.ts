import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PluginInfo } from '../host/resource-types.js'
import type { PriceBook } from '../pricing/price-book.js'
import { core } from './core.js'
import { priceBookOf } from './price-book.js'

/** Price files are published, and each holds prices of the offer that it stands under. */
export const wrongPrices = async (
  root: string,
  { prices = {}, providers = [] }: PluginInfo,
  files: readonly string[] | undefined,
): Promise<readonly string[]> => {
  const { withPrivatePrices } = await core()
  const problems = Object.entries(prices).flatMap(([offer, paths]) =>
    paths.map(async (path): Promise<readonly string[]> => {
      if (files && !files.some((file) => isWithin(path, file)))
        return [`"files" leaves out ${path}: it would be missing from the published package`]
      const bytes = await readFile(join(root, path)).catch(() => undefined)
      if (!bytes) return [`the price file ${path} does not exist: write it, or correct "planner.prices"`]
      try {
        const [file] = withPrivatePrices(priceBookOf([]) as PriceBook, [{ name: path, bytes }]).files()
        return file?.offer === offer ? [] : [`${path} says "# offer: ${file?.offer}" and stands under ${offer}: make them the same`]
      } catch (error) {
        return [`${path}: ${mistakesOf(error).join('; ')}`]
      }
    }),
  )
  const twice = providers.filter((offer) => offer in prices)
  return [
    ...(await Promise.all(problems)).flat(),
    ...twice.map(
      (offer) => `${offer} stands under "prices" and under "providers": a provider is for prices that the package does not bring`,
    ),
  ]
}

const isWithin = (path: string, file: string): boolean => {
  const folder = file.replace(/^\.?\//, '').replace(/\/(\*\*?)?$/, '')
  return path === folder || path.startsWith(`${folder}/`)
}

const mistakesOf = (error: unknown): readonly string[] => {
  const { message, details } = error as {
    readonly message: string
    readonly details?: { readonly hint?: string; readonly all?: readonly unknown[] }
  }
  if (details?.all) return details.all.flatMap(mistakesOf)
  return [details?.hint === undefined ? message : `${message}: ${details.hint}`]
}
