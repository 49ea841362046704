import { string as textArg } from '@oclif/core/args'
import { PlannerCommand } from '../../cli/base-command.js'
import { openInstaller } from '../../cli/plugin-installer.js'

export default class PluginsUninstallCommand extends PlannerCommand {
  static override readonly summary = 'Take out a plugin that was installed or linked.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> planner-plugin-acme-cdn']
  static override readonly args = { plugin: textArg({ required: true, ignoreStdin: true, description: 'Its package name.' }) }

  async run() {
    const { args } = await this.parse(PluginsUninstallCommand)
    await openInstaller(this.config).uninstall(args.plugin)
    this.log(`${args.plugin} is taken out.`)
    return { uninstalled: args.plugin }
  }
}
