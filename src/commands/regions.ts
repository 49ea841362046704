import { string } from '@oclif/core/flags'
import { regions } from '../actions/regions.js'
import { PlannerCommand } from '../cli/base-command.js'
import { bookFolders, openBookFiles } from '../cli/book-folders.js'
import { openDeps } from '../cli/deps.js'
import { regionsText } from '../cli/price-diff.js'

export default class RegionsCommand extends PlannerCommand {
  static override readonly summary = 'List the regions with what is priced in each.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    { description: 'Where an offer is priced', command: '<%= config.bin %> <%= command.id %> --offer AmazonKinesis' },
  ]
  static override readonly flags = {
    offer: string({ summary: 'Only regions with prices of this AWS offer code.', helpValue: 'OFFER' }),
    region: string({ summary: 'Only this region.', helpValue: 'REGION' }),
  }

  async run() {
    const { flags } = await this.parse(RegionsCommand)
    const { offer, region } = flags
    const folders = bookFolders(this.config)
    const found = await regions({ offer, region }, { ...openDeps(this.config), bookFiles: () => openBookFiles(folders) })
    if (found.length === 0) this.notice('No region has such prices: planner prices status lists the offers.')
    else this.log(regionsText(found, this.terminal()))
    return found
  }
}
