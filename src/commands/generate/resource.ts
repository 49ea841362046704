import { string as textArg } from '@oclif/core/args'
import { string } from '@oclif/core/flags'
import { generateResource } from '../../actions/generate.js'
import { PlannerCommand } from '../../cli/base-command.js'
import { openGenerateWorld } from '../../cli/generate-world.js'

export default class GenerateResourceCommand extends PlannerCommand {
  static override readonly summary = 'Add a resource type to a plugin: schema, lines, prices, tests.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> certificate']
  static override readonly args = {
    kind: textArg({ required: true, ignoreStdin: true, description: 'The last part of the type: certificate.' }),
  }
  static override readonly flags = { folder: string({ summary: 'The folder of the plugin.', default: '.', helpValue: 'FOLDER' }) }

  async run() {
    const { args, flags } = await this.parse(GenerateResourceCommand)
    const generated = await generateResource({ kind: args.kind, folder: flags.folder }, openGenerateWorld(this.config))
    this.log(`Wrote ${generated.files.join(', ')}.`)
    return generated
  }
}
