import { integer, string } from '@oclif/core/flags'
import { diffPrices } from '../../actions/diff-prices.js'
import { PlannerCommand } from '../../cli/base-command.js'
import { bookFolders, openBookFiles } from '../../cli/book-folders.js'
import { date } from '../../cli/options.js'
import { diffText } from '../../cli/price-diff.js'

export default class PricesDiffCommand extends PlannerCommand {
  static override readonly summary = 'Show which prices of an offer moved between two dates.'
  static override readonly description =
    'Compares what the book holds as in force on each date. Where a date lies after a sync, the synced prices count.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> --offer AmazonEC2 --from 2019-04-05 --to 2025-11-04 --region eu-west-1',
  ]
  static override readonly flags = {
    offer: string({ summary: 'The AWS offer code.', required: true, helpValue: 'OFFER' }),
    from: date({ summary: 'The earlier date.', required: true, helpValue: 'DATE' }),
    to: date({ summary: 'The later date.', required: true, helpValue: 'DATE' }),
    region: string({ summary: 'Only this region.', helpValue: 'REGION' }),
    limit: integer({ summary: 'List at most so many changes.', default: 40, min: 1, max: 1_000_000, helpValue: 'N' }),
  }

  async run() {
    const { flags } = await this.parse(PricesDiffCommand)
    const { offer, from, to, region, limit } = flags
    const folders = bookFolders(this.config)
    const diff = await diffPrices({ offer, from, to, region, limit }, { bookFiles: () => openBookFiles(folders) })
    this.log(diffText(diff, this.terminal()))
    return diff
  }
}
