import { resolve } from 'node:path'
import type { Config } from '@oclif/core/config'
import type { PluginInstaller } from '../actions/install-plugin.js'
import { PlannerError } from '../errors/planner-error.js'

const hints = {
  install: 'Check the name, and that npm reaches its registry: npm ping. With --verbose, npm says more.',
  link: 'Name the folder of a package.json with "oclif": {} in it.',
  uninstall: 'planner plugins lists what is installed.',
  update: 'Check that npm reaches its registry: npm ping. With --verbose, npm says more.',
}

/** npm asks the network only for what is to be installed, and runs no script of it unless that is wanted. */
const quiet = { npm_config_audit: 'false', npm_config_fund: 'false', npm_config_update_notifier: 'false' }

/** oclif's own installer, without its hooks: it would run those of the plugin that it has just installed. */
export function openInstaller(config: Config): PluginInstaller {
  const withoutHooks: Config = Object.create(config, { runHook: { value: async () => ({ failures: [], successes: [] }) } })
  const run = async (command: InstallerCommand, args: readonly string[], scripts = false): Promise<void> => {
    const { commands } = await import('@oclif/plugin-plugins')
    const Command = commands[`plugins:${command}`]
    const restore = [setEnvironment({ ...quiet, npm_config_ignore_scripts: String(!scripts) }), npmToStandardError()]
    try {
      await new Command([...args], withoutHooks as never).run()
    } catch (error) {
      throw new PlannerError('PLUGIN_NOT_INSTALLED', `planner plugins ${command} failed: ${reasonOf(error)}`, {
        hint: hints[command],
        cause: error,
      })
    } finally {
      for (const undo of restore) undo()
    }
  }
  const verbosely = (verbose: boolean): readonly string[] => (verbose ? ['--verbose'] : [])
  return {
    install: (spec, { scripts, verbose }) => run('install', [fromHere(spec), ...verbosely(verbose)], scripts),
    // Its dependencies are the matter of whoever works in that folder.
    link: (folder) => run('link', [resolve(folder), '--no-install']),
    uninstall: (name) => run('uninstall', [name]),
    update: ({ scripts, verbose }) => run('update', verbosely(verbose), scripts),
  }
}

type InstallerCommand = 'install' | 'link' | 'uninstall' | 'update'

/** npm runs in the data folder: what the user names from here must be named from the root. */
function fromHere(spec: string): string {
  const path = spec.startsWith('file:') ? spec.slice('file:'.length) : spec
  const local = spec.startsWith('file:') || /^\.{0,2}\//.test(spec) || /\.(tgz|tar\.gz)$/.test(spec)
  return local && !/^\w+:\/\//.test(path) ? `file:${resolve(path)}` : spec
}

function setEnvironment(values: Readonly<Record<string, string>>): () => void {
  const before = Object.keys(values).map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, values)
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

/** oclif passes npm's words on to the standard output, where only results belong. */
function npmToStandardError(): () => void {
  const { write } = process.stdout
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof write
  return () => {
    process.stdout.write = write
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  // The command line of npm says nothing to a user.
  return message.replace(/^.*npm-cli\.js .* exited with code (\d+)$/s, 'npm ended with $1')
}
