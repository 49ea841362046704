import { string as textArg } from '@oclif/core/args'
import { installPlugin } from '../../actions/install-plugin.js'
import { PlannerCommand } from '../../cli/base-command.js'
import { openDeps } from '../../cli/deps.js'
import { installFlags } from '../../cli/options.js'
import { openInstaller } from '../../cli/plugin-installer.js'
import { installedText } from '../../cli/plugin-list.js'

export default class PluginsInstallCommand extends PlannerCommand {
  static override readonly summary = 'Install a plugin by its npm name, from a packed file, or from a git address.'
  static override readonly description =
    `npm fetches it into planner's data folder; none of its code runs, and no script of it or of what it depends on.
Its code runs when a design uses one of its types, or a review one of its rules, and then with your rights: install what you trust.
A plugin that this planner could not use, or that claims what another plugin has, is taken out again.

Short names are completed: planner plugins install cdn looks for @planner/plugin-cdn first.`
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> planner-plugin-acme-cdn',
    {
      description: 'From a file that npm pack made',
      command: '<%= config.bin %> <%= command.id %> file:./planner-plugin-acme-cdn-1.0.0.tgz',
    },
  ]
  static override readonly args = {
    plugin: textArg({ required: true, ignoreStdin: true, description: 'Name, name@version, file:PATH or address.' }),
  }
  static override readonly flags = installFlags

  async run() {
    const { args, flags } = await this.parse(PluginsInstallCommand)
    const world = { ...openDeps(this.config), installer: openInstaller(this.config) }
    const installed = await installPlugin(args.plugin, { scripts: flags['allow-scripts'], verbose: flags.verbose }, world)
    this.log(installedText(installed.plugins))
    return installed
  }
}
