import { updatePlugins } from '../../actions/install-plugin.js'
import { PlannerCommand } from '../../cli/base-command.js'
import { openDeps } from '../../cli/deps.js'
import { installFlags } from '../../cli/options.js'
import { openInstaller } from '../../cli/plugin-installer.js'
import { installedText } from '../../cli/plugin-list.js'

export default class PluginsUpdateCommand extends PlannerCommand {
  static override readonly summary = 'Bring the installed plugins to their newest versions.'
  static override readonly description =
    'Those that were linked, or installed from a file, stay as they are. None of their code and no script of them runs.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']
  static override readonly flags = installFlags

  async run() {
    const { flags } = await this.parse(PluginsUpdateCommand)
    const world = { ...openDeps(this.config), installer: openInstaller(this.config) }
    const updated = await updatePlugins({ scripts: flags['allow-scripts'], verbose: flags.verbose }, world)
    this.log(updated.plugins.length === 0 ? 'No plugin is installed.' : installedText(updated.plugins))
    return updated
  }
}
