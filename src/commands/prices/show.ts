import { string as textArg } from '@oclif/core/args'
import { showPrice } from '../../actions/prices.js'
import { PlannerCommand } from '../../cli/base-command.js'
import { openDeps } from '../../cli/deps.js'
import { foundText } from '../../cli/price-list.js'

export default class PricesShowCommand extends PlannerCommand {
  static override readonly summary = 'Show one price with its history, by its SKU or rate code.'
  static override readonly description = 'Rate codes stand in planner explain, in bills and in AWS price lists: SKU.term.dimension.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %> 5TN54NYJCZE4AB36.JRTCKXETXF.6YS6EN2CT7']
  static override readonly args = { code: textArg({ required: true, ignoreStdin: true, description: 'A SKU or a rate code.' }) }

  async run() {
    const { args } = await this.parse(PricesShowCommand)
    const found = await showPrice(args.code, openDeps(this.config))
    this.log(foundText(found, this.terminal()))
    return found
  }
}
