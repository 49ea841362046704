import { string as textArg } from '@oclif/core/args'
import { boolean, string } from '@oclif/core/flags'
import { init } from '../actions/init.js'
import { PlannerCommand } from '../cli/base-command.js'
import { chooseStarter } from '../cli/choose-starter.js'
import { openDeps } from '../cli/deps.js'

export default class InitCommand extends PlannerCommand {
  static override readonly summary = 'Write a design to start from.'
  static override readonly description =
    'On a terminal it asks which; in scripts name it with --design. A file that exists is left alone unless --force is given.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    { description: 'Without questions', command: '<%= config.bin %> <%= command.id %> web.json --design compute-fleet' },
  ]
  static override readonly args = {
    file: textArg({ default: 'design.json', ignoreStdin: true, description: 'The file to write.' }),
  }
  static override readonly flags = {
    design: string({ summary: 'The starter design.', helpValue: 'NAME' }),
    force: boolean({ summary: 'Replace the file if it exists.' }),
  }

  async run() {
    const { args, flags } = await this.parse(InitCommand)
    const deps = openDeps(this.config)
    const interactive = process.stdin.isTTY === true && process.stderr.isTTY === true && !this.jsonEnabled()
    const starter = flags.design ?? (await chooseStarter(await deps.starters(), interactive))
    const written = await init({ file: args.file, starter, force: flags.force }, deps)
    this.log(`Wrote ${written.file}. What it costs: ${this.config.bin} estimate ${written.file}`)
    return written
  }
}
