import { didYouMean } from '../design/nearest.js'
import { PlannerError } from '../errors/planner-error.js'
import type { BrokenRule, LoadedRule } from '../host/resource-types.js'
import type { Deps } from './deps.js'

/** A rule as it describes itself. */
export interface RuleDescription {
  readonly id: string
  /** name@version */
  readonly plugin: string
  readonly appliesTo: readonly string[]
  readonly pillar: string
  readonly severity: string
  readonly title: string
  readonly failureTitle: string
  readonly why: string
  readonly remedy: string
  readonly url: string
  readonly practices: readonly string[]
  readonly controls: Readonly<Record<string, readonly string[]>>
  readonly preview: boolean
}

export interface Rules {
  readonly rules: readonly RuleDescription[]
  /** Rules that cannot be loaded. */
  readonly broken: readonly { readonly id: string; readonly plugin: string; readonly message: string }[]
}

export interface RuleFilter {
  readonly pillar?: string | undefined
  readonly severity?: string | undefined
  /** Rules that judge resources of this type. */
  readonly type?: string | undefined
}

/** The rules of the installed plugins, by id. */
export async function listRules({ pillar, severity, type }: RuleFilter, deps: Pick<Deps, 'host'>): Promise<Rules> {
  const host = await deps.host()
  const { rules, broken } = await host.rules()
  const all = rules.map(described)
  const types = [...new Set([...host.typeIds, ...all.flatMap(({ appliesTo }) => appliesTo)])]
  if (type !== undefined && !types.includes(type))
    throw new PlannerError('OPTION_INVALID', `There is no type "${type}".`, {
      hint: didYouMean(type, types) ?? 'planner services lists them.',
    })
  const wanted = all
    .filter((rule) => pillar === undefined || rule.pillar === pillar)
    .filter((rule) => severity === undefined || rule.severity === severity)
    .filter((rule) => type === undefined || rule.appliesTo.includes(type))
  return { rules: wanted, broken: broken.map(named) }
}

/** One rule, by its id or by an id of another tool (`RDS.5`, `CKV_AWS_157`, `REL10-BP01`): then all that have it. */
export async function showRules(wanted: string, deps: Pick<Deps, 'host'>): Promise<Rules> {
  const { rules, broken } = await listRules({}, deps)
  const found = rules.filter(({ id, practices, controls }) => [id, ...practices, ...Object.values(controls).flat()].includes(wanted))
  if (found.length > 0) return { rules: found, broken }
  const hint = didYouMean(
    wanted,
    rules.map(({ id }) => id),
  )
  throw new PlannerError('OPTION_INVALID', `There is no rule "${wanted}".`, { hint: hint ?? 'planner rules list shows them.' })
}

const described = ({ id, plugin, rule: { appliesTo, meta } }: LoadedRule): RuleDescription => ({
  id,
  plugin: `${plugin.name}@${plugin.version}`,
  appliesTo: [appliesTo].flat(),
  pillar: meta.pillar,
  severity: meta.severity,
  title: meta.title,
  failureTitle: meta.failureTitle,
  why: meta.why,
  remedy: meta.remedy,
  url: meta.url,
  practices: meta.practices ?? [],
  controls: { ...meta.controls },
  preview: meta.preview === true,
})

const named = ({ id, plugin, message }: BrokenRule) => ({ id, plugin: `${plugin.name}@${plugin.version}`, message })
