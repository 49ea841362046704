import { string } from '@oclif/core/args'
import { services } from '../actions/services.js'
import { PlannerCommand } from '../cli/base-command.js'
import { bookFolders, openBookFiles } from '../cli/book-folders.js'
import { openDeps } from '../cli/deps.js'
import { serviceList } from '../cli/service-list.js'

export default class ServicesCommand extends PlannerCommand {
  static override readonly summary = 'List the resource types that a design can hold, and what each prices.'
  static override readonly description =
    'Types come from the installed plugins; the AWS offer codes beside a plugin say which price lists it reads. Of each type it says in how many of the known regions the price book has prices of what the type buys; with a type, in which it has none.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    {
      description: 'One type, with the regions that have no prices of it',
      command: '<%= config.bin %> <%= command.id %> aws:rds:instance',
    },
    { description: 'Only the names of the types', command: "<%= config.bin %> <%= command.id %> --json | jq -r '.plugins[].types[].type'" },
  ]

  static override readonly args = { type: string({ description: 'Only this type.', required: false }) }

  async run() {
    const { args } = await this.parse(ServicesCommand)
    const folders = bookFolders(this.config)
    const found = await services({ type: args.type }, { ...openDeps(this.config), bookFiles: () => openBookFiles(folders) })
    this.log(serviceList(found, this.terminal(), args.type !== undefined))
    if (found.plugins.some(({ error }) => error !== undefined)) process.exitCode = 2
    return found
  }
}
