import { schema } from '../actions/schema.js'
import { PlannerCommand } from '../cli/base-command.js'
import { openDeps } from '../cli/deps.js'

export default class SchemaCommand extends PlannerCommand {
  static override readonly summary = 'Print the JSON Schema of designs, composed from the installed plugins.'
  static override readonly description =
    'Editors use it to complete and check a design while it is written: name the file in "$schema" at the top of the design.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> > design.schema.json']

  async run() {
    await this.parse(SchemaCommand)
    const document = await schema(openDeps(this.config))
    if (!this.jsonEnabled()) this.logJson(document)
    return document
  }
}
