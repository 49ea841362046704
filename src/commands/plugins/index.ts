import { boolean } from '@oclif/core/flags'
import { listPlugins } from '../../actions/plugins.js'
import { PlannerCommand } from '../../cli/base-command.js'
import { openDeps } from '../../cli/deps.js'
import { pluginList } from '../../cli/plugin-list.js'

export default class PluginsCommand extends PlannerCommand {
  static override readonly summary = 'List the installed plugins: what each prices and judges, and whether it works.'
  static override readonly description = `Every plugin that is listed is loaded, which runs its code.

Exit codes: 0 all work; 3 one does not.`
  static override readonly examples = ['<%= config.bin %> <%= command.id %>', '<%= config.bin %> <%= command.id %> --all --json']
  static override readonly flags = { all: boolean({ summary: 'Those that come with planner, too.' }) }

  async run() {
    const { flags } = await this.parse(PluginsCommand)
    const found = await listPlugins(flags.all, openDeps(this.config))
    this.log(pluginList(found.plugins, this.terminal()))
    if (found.plugins.some(({ problems }) => problems.length > 0)) process.exitCode = 3
    return found
  }
}
