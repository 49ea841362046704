import { PlannerError } from '../errors/planner-error.js'
import type { PluginHost, PluginInfo } from '../host/resource-types.js'
import type { Deps } from './deps.js'

/** What puts packages into the data folder and takes them out. */
export interface PluginInstaller {
  install(spec: string, options: InstallOptions): Promise<void>
  link(folder: string): Promise<void>
  uninstall(name: string): Promise<void>
  update(options: InstallOptions): Promise<void>
}

export interface InstallOptions {
  /** Whether scripts of the packages may run. */
  readonly scripts: boolean
  readonly verbose: boolean
}

export interface Installed {
  readonly plugins: readonly PluginInfo[]
}

type World = Pick<Deps, 'host'> & { readonly installer: PluginInstaller }

/** Installs a plugin and reads what it declares, without running it; one that planner could not use is taken out again. */
export const installPlugin = (spec: string, options: InstallOptions, world: World): Promise<Installed> =>
  added(world, (installer) => installer.install(spec, options))

/** The same for a folder in which someone works on a plugin. */
export const linkPlugin = (folder: string, world: World): Promise<Installed> => added(world, (installer) => installer.link(folder))

/** Brings all installed plugins up to date; says which of them do not work then. */
export async function updatePlugins(options: InstallOptions, { installer, host }: World): Promise<Installed> {
  await installer.update(options)
  const { plugins, faults = [] } = await host()
  const [first] = faults
  if (first) throw first.error
  return { plugins: plugins.filter(({ foreign }) => foreign) }
}

async function added({ installer, host }: World, add: (installer: PluginInstaller) => Promise<void>): Promise<Installed> {
  const before = stateOf(await host())
  await add(installer)
  const after = await host()
  const isNew = ({ name, version }: { readonly name: string; readonly version: string }) => before.get(name) !== version
  const fault = after.faults?.find(isNew)
  if (fault) {
    await installer.uninstall(fault.name)
    const { code, message, details } = fault.error
    throw new PlannerError(code, message, { ...details, hint: 'It was taken out again. Ask its author for a version that fits.' })
  }
  const plugins = after.plugins.filter((plugin) => plugin.foreign && isNew(plugin))
  return { plugins: plugins.length > 0 ? plugins : after.plugins.filter(({ foreign }) => foreign) }
}

/** Versions by name. */
const stateOf = ({ plugins, faults = [] }: PluginHost): ReadonlyMap<string, string> =>
  new Map([...plugins.filter(({ foreign }) => foreign), ...faults].map(({ name, version }) => [name, version]))
