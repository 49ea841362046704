import { string as textArg } from '@oclif/core/args'
import { string } from '@oclif/core/flags'
import { generateRule } from '../../actions/generate.js'
import { PlannerCommand } from '../../cli/base-command.js'
import { openGenerateWorld } from '../../cli/generate-world.js'

export default class GenerateRuleCommand extends PlannerCommand {
  static override readonly summary = 'Add a review rule to a plugin, on a type of its own or of others.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> public-origin --on aws:s3:bucket']
  static override readonly args = {
    id: textArg({ required: true, ignoreStdin: true, description: 'What is wrong when it fails, in kebab-case: public-origin.' }),
  }
  static override readonly flags = {
    on: string({ summary: 'The type that it looks at; default: the first of the plugin.', helpValue: 'TYPE' }),
    folder: string({ summary: 'The folder of the plugin.', default: '.', helpValue: 'FOLDER' }),
  }

  async run() {
    const { args, flags } = await this.parse(GenerateRuleCommand)
    const generated = await generateRule({ id: args.id, ...flags }, openGenerateWorld(this.config))
    this.log(`Wrote ${generated.files.join(', ')}.`)
    return generated
  }
}
