import { priceStatus } from '../../actions/prices.js'
import { PlannerCommand } from '../../cli/base-command.js'
import { openDeps } from '../../cli/deps.js'
import { statusText } from '../../cli/price-list.js'

export default class PricesStatusCommand extends PlannerCommand {
  static override readonly summary = 'Show what the price book holds, how old it is and where it comes from.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']

  async run() {
    await this.parse(PricesStatusCommand)
    const status = await priceStatus(openDeps(this.config))
    this.log(statusText(status, this.terminal()))
    return status
  }
}
