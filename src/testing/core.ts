import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// The kit runs against planner itself: in planner's own repository against its build, which lies one folder further
// up for the kit's sources than for its build; installed, against the package `planner` beside it.
const builds = ['../../dist/', '../../../dist/'].map((path) => new URL(path, import.meta.url))
const build = builds.find((url) => existsSync(fileURLToPath(new URL('host/validator.js', url))))

const load = async (path: string): Promise<unknown> => {
  try {
    return await import(build ? new URL(path, build).href : `planner/dist/${path}`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new Error(
      `planner's ${path} is not there: install planner (npm install --save-dev planner), or build it in its own repository (npm run build)`,
      {
        cause: error,
      },
    )
  }
}

/** The parts of planner that the kit runs. */
export interface Core {
  readonly loadDesign: typeof import('../design/load-design.js').loadDesign
  readonly createEvaluation: typeof import('../costing/evaluate.js').createEvaluation
  readonly priceResources: typeof import('../costing/basis.js').priceResources
  readonly findOmissions: typeof import('../costing/omissions.js').findOmissions
  readonly priceLines: typeof import('../costing/month.js').priceLines
  readonly readManifest: typeof import('../host/manifest.js').readManifest
  readonly importPlugin: typeof import('../host/load-type.js').importPlugin
  readonly loadType: typeof import('../host/load-type.js').loadType
  readonly validatorOf: typeof import('../host/validator.js').validatorOf
  readonly withPrivatePrices: typeof import('../pricing/private-prices.js').withPrivatePrices
  readonly openPriceBook: typeof import('../pricing/open-price-book.js').openPriceBook
}

/** What a rule's context has of planner: a few lines, which load at once. */
export interface RuleCore {
  readonly freeAddress: typeof import('../design/free-address.js').freeAddress
  readonly zoneLetter: typeof import('../costing/zone-letter.js').zoneLetter
}

const RULE_MODULES = ['design/free-address.js', 'costing/zone-letter.js'] as const

const MODULES = [
  'design/load-design.js',
  'costing/evaluate.js',
  'costing/basis.js',
  'costing/omissions.js',
  'costing/month.js',
  'host/manifest.js',
  'host/load-type.js',
  'host/validator.js',
  'pricing/private-prices.js',
  'pricing/open-price-book.js',
] as const

const loadAll = async (modules: readonly string[]): Promise<unknown> =>
  Object.assign({}, ...((await Promise.all(modules.map(load))) as object[]))

let loaded: Promise<Core> | undefined

/** The only doors from the kit to planner. */
export const core = (): Promise<Core> => {
  loaded ??= loadAll(MODULES) as Promise<Core>
  return loaded
}
export const ruleCore = (): Promise<RuleCore> => loadAll(RULE_MODULES) as Promise<RuleCore>

/** Where the price book that planner brings lies. */
export const embeddedBook = (): string =>
  fileURLToPath(
    build
      ? new URL('price-book', build)
      : new URL('price-book', import.meta.resolve('planner/dist/pricing/open-price-book.js').replace(/pricing\/[^/]*$/, '')),
  )
