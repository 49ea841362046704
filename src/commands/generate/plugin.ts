import { string as textArg } from '@oclif/core/args'
import { string } from '@oclif/core/flags'
import { generatePlugin } from '../../actions/generate.js'
import { PlannerCommand } from '../../cli/base-command.js'
import { openGenerateWorld } from '../../cli/generate-world.js'

export default class GeneratePluginCommand extends PlannerCommand {
  static override readonly summary = 'Write a plugin to start from: a package with a type, a rule, prices, tests and a README.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> acme-cdn --type acme:cdn:zone',
    '<%= config.bin %> <%= command.id %> @acme/planner-plugin-cdn',
  ]
  static override readonly args = {
    name: textArg({ required: true, ignoreStdin: true, description: 'What it is for, or its package name: acme-cdn.' }),
  }
  static override readonly flags = {
    type: string({ summary: 'Its first type; default: from the name.', helpValue: 'VENDOR:SERVICE:KIND' }),
    folder: string({ summary: 'Where to write it; default: a folder named like the package.', helpValue: 'FOLDER' }),
  }

  async run() {
    const { args, flags } = await this.parse(GeneratePluginCommand)
    const generated = await generatePlugin({ name: args.name, ...flags }, openGenerateWorld(this.config))
    this.log(`Wrote ${generated.files.length} files into ${generated.folder}. Next: npm install and npm test there.`)
    return generated
  }
}
