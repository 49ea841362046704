import { string as textArg } from '@oclif/core/args'
import { integer, string } from '@oclif/core/flags'
import { searchPrices } from '../../actions/prices.js'
import { PlannerCommand } from '../../cli/base-command.js'
import { openDeps } from '../../cli/deps.js'
import { foundText } from '../../cli/price-list.js'

export default class PricesSearchCommand extends PlannerCommand {
  static override readonly summary = 'Find prices by words: a type, a system, a family, part of a SKU.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> m7g.large Linux --region eu-west-1',
    { description: 'In one offer', command: '<%= config.bin %> <%= command.id %> gp3 --offer AmazonEC2' },
  ]
  static override readonly args = {
    words: textArg({ required: true, multiple: true, ignoreStdin: true, description: 'Words that all must stand in the product.' }),
  }
  static override readonly flags = {
    offer: string({ summary: 'Only this AWS offer code.', helpValue: 'OFFER' }),
    region: string({ summary: 'Only this region.', helpValue: 'REGION' }),
    limit: integer({ summary: 'At most so many.', default: 20, min: 1, max: 1000, helpValue: 'N' }),
  }

  async run() {
    const { args, flags } = await this.parse(PricesSearchCommand)
    const { offer, region, limit } = flags
    const found = await searchPrices({ words: args.words, offer, region, limit }, openDeps(this.config))
    if (found.prices.length === 0) this.notice('No price holds all of these words: try fewer, or drop --offer and --region.')
    else this.log(foundText(found, this.terminal()))
    return found
  }
}
