import { boolean, string } from '@oclif/core/flags'
import { syncPrices } from '../../actions/sync-prices.js'
import { PlannerCommand } from '../../cli/base-command.js'
import { date } from '../../cli/options.js'
import { SyncProgressLine } from '../../cli/sync-progress.js'
import { syncText } from '../../cli/sync-text.js'
import { openSyncWorld, useProxy } from '../../cli/sync-world.js'

export default class PricesSyncCommand extends PlannerCommand {
  static override readonly summary = 'Bring the price book up to date from AWS’s public price list; no account needed.'
  static override readonly description = [
    'Brings what the installed plugins need, in the regions that were synced before (the first time: in every region, which takes long; name yours with --region).',
    'What was there stays until the new is complete. A run that was interrupted goes on where it stopped.',
    'HTTPS_PROXY is used; PLANNER_PRICE_LIST_URL names a mirror.',
  ].join('\n')
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> --region eu-west-1',
    {
      description: 'One offer, as it was in force on a date',
      command: '<%= config.bin %> <%= command.id %> --offer AmazonS3 --region eu-west-1 --as-of 2021-06-01',
    },
  ]
  static override readonly flags = {
    offer: string({
      summary: 'Only this AWS offer code; may be given several times.',
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'OFFER',
    }),
    region: string({
      summary: 'Only this region; may be given several times.',
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'REGION',
    }),
    all: boolean({ summary: 'Every offer of the price list, not only what the plugins need.', exclusive: ['offer'] }),
    'as-of': date({ summary: 'The publication that was in force on this date.', helpValue: 'DATE' }),
    'savings-plans': boolean({ summary: 'The rates of savings plans too.', default: true, allowNo: true }),
  }

  async run() {
    const { flags } = await this.parse(PricesSyncCommand)
    const proxy = useProxy(process.env)
    if (proxy !== undefined) this.notice(proxy)
    const line = new SyncProgressLine(process.stderr, Date.now)
    const world = openSyncWorld(this.config, (progress) => line.step(progress), process.env)
    const { offer = [], region = [], all, 'as-of': asOf, 'savings-plans': savingsPlans } = flags
    try {
      const report = await syncPrices({ offers: offer, regions: region, all, asOf, savingsPlans }, world)
      line.end()
      this.log(syncText(report))
      if (report.failed.length > 0) this.failGate(report.failed.map(({ what, reason }) => `${what}: ${reason}`))
      return report
    } finally {
      line.end()
    }
  }
}
