import { string as textArg } from '@oclif/core/args'
import { inspect } from '../../actions/plugins.js'
import { PlannerCommand } from '../../cli/base-command.js'
import { openDeps } from '../../cli/deps.js'
import { pluginList } from '../../cli/plugin-list.js'

export default class PluginsInspectCommand extends PlannerCommand {
  static override readonly summary = 'Show one plugin: what it prices and judges, where it is, and whether it works.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> planner-plugin-acme-cdn']
  static override readonly args = {
    plugin: textArg({ required: true, ignoreStdin: true, description: 'Its package name, or a part that no other has.' }),
  }

  async run() {
    const { args } = await this.parse(PluginsInspectCommand)
    const found = await inspect(args.plugin, openDeps(this.config))
    this.log(pluginList([found], this.terminal()))
    if (found.problems.length > 0) process.exitCode = 3
    return found
  }
}
