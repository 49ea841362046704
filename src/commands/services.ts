import { services } from '../actions/services.js'
import { PlannerCommand } from '../cli/base-command.js'
import { openDeps } from '../cli/deps.js'
import { serviceList } from '../cli/service-list.js'

export default class ServicesCommand extends PlannerCommand {
  static override readonly summary = 'List the resource types that a design can hold, and what each prices.'
  static override readonly description =
    'Types come from the installed plugins; the AWS offer codes beside a plugin say which price lists it reads.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    { description: 'Only the names of the types', command: "<%= config.bin %> <%= command.id %> --json | jq -r '.plugins[].types[].type'" },
  ]

  async run() {
    await this.parse(ServicesCommand)
    const found = await services(openDeps(this.config))
    this.log(serviceList(found, this.terminal()))
    if (found.plugins.some(({ error }) => error !== undefined)) process.exitCode = 2
    return found
  }
}
