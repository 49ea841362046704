import type { Hook } from '@oclif/core/hooks'
import { nearestWord } from '../design/nearest.js'
import { PlannerError } from '../errors/planner-error.js'
import { errorText } from './error-text.js'
import { terminal } from './terminal.js'

/** No command has more words. */
const mostWords = 2

const commandNotFound: Hook.CommandNotFound = async ({ id, config }) => {
  const known = config.commands.filter(({ hidden }) => !hidden).map((command) => command.id)
  // oclif hands over all words before the first option, arguments too.
  const words = id.split(':').slice(0, mostWords)
  const near = nearestWord(words.join(':'), known) ?? nearestWord(words[0] ?? '', known)
  const error = new PlannerError('OPTION_INVALID', `planner has no command "${words[0]}".`, {
    hint: near === undefined ? 'planner --help lists them.' : `did you mean planner ${near.replaceAll(':', ' ')}?`,
  })
  process.exitCode = error.exit
  process.stderr.write(`${errorText(error, terminal(process.stderr, process.env, !process.argv.includes('--no-color')).color)}\n`)
}

export default commandNotFound
