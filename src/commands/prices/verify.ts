import { verifyPrices } from '../../actions/verify-prices.js'
import { PlannerCommand } from '../../cli/base-command.js'
import { bookFolders } from '../../cli/book-folders.js'
import { verificationFailures, verificationText } from '../../cli/verification-text.js'

export default class PricesVerifyCommand extends PlannerCommand {
  static override readonly summary = 'Check every file of the price book: sizes, pages, hashes.'
  static override readonly description = 'Exit code 1 if a file is damaged or missing.'
  static override readonly examples = ['<%= config.bin %> <%= command.id %>']

  async run() {
    await this.parse(PricesVerifyCommand)
    const verification = await verifyPrices({ folders: bookFolders(this.config) })
    this.log(verificationText(verification))
    if (verification.problems.length > 0) this.failGate(verificationFailures(verification))
    return verification
  }
}
