import type { PlannerPlugin, Rule } from '@planner/contract'
import { settled } from './limits.js'
import type { BrokenRule, LoadedRule, LoadedRules, PluginInfo } from './resource-types.js'
import { PILLARS, SEVERITIES } from './rule-words.js'
import { matchesType } from './type-pattern.js'

const ruleId = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * Rules of the plugins that declare to review one of the types, or the design as a whole. A rule that cannot be loaded,
 * or whose id another plugin has, is broken and keeps no other from running.
 */
export async function loadRules(
  plugins: readonly PluginInfo[],
  moduleOf: (plugin: PluginInfo) => Promise<PlannerPlugin>,
  wanted?: ReadonlySet<string>,
): Promise<LoadedRules> {
  const concerned = (patterns: readonly string[]): boolean =>
    wanted === undefined || patterns.some((pattern) => pattern === 'design' || [...wanted].some((type) => matchesType(type, pattern)))
  const found = await Promise.all(plugins.filter(({ reviews }) => concerned(reviews)).map((plugin) => rulesOf(plugin, moduleOf)))
  const rules = new Map<string, LoadedRule>()
  const broken: BrokenRule[] = []
  for (const each of found.flat()) {
    if ('message' in each) {
      broken.push(each)
      continue
    }
    const first = rules.get(each.id)
    if (first) broken.push({ ...each, message: `the plugin ${first.plugin.name}@${first.plugin.version} has a rule of this name too` })
    else if (concerned([each.rule.appliesTo].flat())) rules.set(each.id, each)
  }
  return { rules: [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), broken }
}

async function rulesOf(
  plugin: PluginInfo,
  moduleOf: (plugin: PluginInfo) => Promise<PlannerPlugin>,
): Promise<readonly (LoadedRule | BrokenRule)[]> {
  try {
    const { rules = {} } = await moduleOf(plugin)
    return await Promise.all(Object.entries(rules).map(([id, load]) => loadRule(plugin, id, load)))
  } catch (error) {
    return [{ id: 'all', plugin, message: messageOf(error) }]
  }
}

async function loadRule(plugin: PluginInfo, id: string, load: () => Promise<{ readonly default: Rule }>): Promise<LoadedRule | BrokenRule> {
  try {
    const rule = (await (plugin.foreign ? settled('its import', load()) : load())).default
    const wrong = ruleId.test(id) ? shapeProblem(rule, plugin) : 'has an id that is not kebab-case'
    return wrong === undefined ? { id, plugin, rule } : { id, plugin, message: wrong }
  } catch (error) {
    return { id, plugin, message: `cannot be loaded: ${messageOf(error)}` }
  }
}

/** What is wrong with the form of a rule; undefined if nothing is. */
const shapeProblem = (rule: Partial<Rule> | undefined, { reviews }: PluginInfo): string | undefined => {
  if (typeof rule?.check !== 'function') return 'has no function "check"'
  const types = [rule.appliesTo ?? []].flat()
  if (types.length === 0 || types.some((type) => typeof type !== 'string')) return 'does not say what it applies to'
  const undeclared = types.find((type) => !reviews.includes(type))
  if (undeclared !== undefined) return `applies to "${undeclared}", which its package.json does not declare under "reviews"`
  const { meta } = rule
  if (typeof meta !== 'object' || meta === null) return 'has no meta'
  if (!PILLARS.includes(meta.pillar)) return 'names no pillar'
  if (!SEVERITIES.includes(meta.severity)) return 'names no severity'
  for (const text of ['title', 'failureTitle', 'why', 'remedy', 'url'] as const)
    if (typeof meta[text] !== 'string' || meta[text] === '') return `has no ${text}`
  if (typeof meta.messages !== 'object' || meta.messages === null) return 'has no messages'
  return undefined
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
