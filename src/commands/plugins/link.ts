import { string as textArg } from '@oclif/core/args'
import { linkPlugin } from '../../actions/install-plugin.js'
import { PlannerCommand } from '../../cli/base-command.js'
import { openDeps } from '../../cli/deps.js'
import { openInstaller } from '../../cli/plugin-installer.js'
import { installedText } from '../../cli/plugin-list.js'

export default class PluginsLinkCommand extends PlannerCommand {
  static override readonly summary = 'Use a plugin from the folder in which it is written.'
  static override readonly description =
    'Planner reads what is built there at each start. Its dependencies are not installed: npm install there does that.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> ../planner-plugin-acme-cdn']
  static override readonly args = {
    folder: textArg({ default: '.', ignoreStdin: true, description: 'The folder of its package.json.' }),
  }

  async run() {
    const { args } = await this.parse(PluginsLinkCommand)
    const linked = await linkPlugin(args.folder, { ...openDeps(this.config), installer: openInstaller(this.config) })
    this.log(installedText(linked.plugins))
    return linked
  }
}
