import { PlannerError } from '../errors/planner-error.js'
import type { LoadedType, PluginHost } from '../host/resource-types.js'
import type { PriceBook } from '../pricing/price-book.js'
import { isRecord } from './bare-object.js'
import type { Design, DesignDocument, DesignResource } from './design.js'
import { type ParsedText, parseJson } from './parse-json.js'
import { type DesignProblem, designError, type ProblemList } from './problem-list.js'
import { cannotOpen, decodeDesign, readDesignFile } from './read-file.js'
import { validateDocument } from './validate-design.js'

/** What loading a design needs of the world. */
export interface LoadDeps {
  readonly host: PluginHost
  /** Reads a file; default: the file system. */
  readonly read?: (path: string) => Promise<Uint8Array>
  /** Knows the regions; without it any region code will do. */
  readonly priceBook?: Pick<PriceBook, 'catalogKeys'>
  /** In place of the design's region. */
  readonly region?: string | undefined
  /** What resource types find wrong, to be told beside what the schemas find. */
  readonly typeProblems?: (design: LoadedDesign) => Iterable<DesignProblem>
}

/** A design with the types of its resources. */
export interface LoadedDesign {
  readonly design: Design
  readonly types: ReadonlyMap<string, LoadedType>
}

/** A design, or all that is wrong with it. */
export type CheckedDesign =
  | { readonly loaded: LoadedDesign; readonly problems: readonly [] }
  | { readonly problems: readonly PlannerError[] /** Found, and not kept. */; readonly more: number }

/** Loads a design and checks all of it; throws one error that holds every problem. Only plugins whose types are used are loaded. */
export const loadDesign = async (path: string, deps: LoadDeps): Promise<LoadedDesign> => {
  const { loaded, problems } = await load(path, deps)
  if (loaded) return loaded
  throw designError(path, problems)
}

/** Like {@link loadDesign}, with the problems as a list; throws only for a file that cannot be read as a design at all. */
export const checkDesign = async (path: string, deps: LoadDeps): Promise<CheckedDesign> => {
  const { loaded, problems } = await load(path, deps)
  if (loaded) return { loaded, problems: [] }
  const { shown, more } = problems.errors()
  return { problems: shown, more }
}

const load = async (path: string, deps: LoadDeps) => {
  const regions = deps.priceBook?.catalogKeys('aws-regions') ?? []
  if (deps.region !== undefined && regions.length > 0 && !regions.includes(deps.region)) {
    const { didYouMean } = await import('./nearest.js')
    throw new PlannerError('OPTION_INVALID', `"${deps.region}" is not an AWS region`, {
      hint: didYouMean(deps.region, regions) ?? 'planner regions lists them',
    })
  }
  const bytes = await (deps.read ?? readDesignFile)(path).catch((error: unknown) => {
    throw error instanceof PlannerError ? error : cannotOpen(path, error as NodeJS.ErrnoException)
  })
  const { value: written, source } = await parse(path, bytes)
  const value = deps.region !== undefined && isRecord(written) ? Object.freeze({ ...written, region: deps.region }) : written
  const { resources, types, problems } = await validateDocument(value, source, { host: deps.host, regions })
  const design: Design = {
    document: value as DesignDocument,
    source,
    // Worked out when a result is written: node:crypto takes longer to load than a design to read.
    get digest() {
      return process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex')
    },
    resources,
  }
  if (problems.count === 0) return { problems, loaded: { design, types } }
  if (deps.typeProblems && !follows(problems))
    for (const problem of deps.typeProblems({ design: { ...design, resources: sound(resources, problems) }, types })) problems.add(problem)
  return { problems }
}

/** Whether what types would find may only follow from what is wrong already. */
const follows = (problems: ProblemList): boolean => problems.full || ['region', 'asOf', 'drivers'].some((key) => problems.touches([key]))

const sound = (resources: readonly DesignResource[], problems: ProblemList): readonly DesignResource[] =>
  resources.filter(({ pointer }) => !problems.touches(pointer))

const parse = async (path: string, bytes: Uint8Array): Promise<ParsedText> => {
  if (!/\.ya?ml$/i.test(path)) return parseJson(path, decodeDesign(path, bytes))
  const { parseYaml, YAML_BYTES } = await import('./parse-yaml.js')
  return parseYaml(path, decodeDesign(path, bytes, YAML_BYTES))
}
