import type { Hook } from '@oclif/core/hooks'
import { nearestWord } from '../design/nearest.js'
import { PlannerError } from '../errors/planner-error.js'
import { errorText } from './error-text.js'
import { terminal } from './terminal.js'

const commandNotFound: Hook.CommandNotFound = async ({ id, config }) => {
  const written = id.replaceAll(':', ' ')
  const near = nearestWord(
    id,
    config.commands.filter(({ hidden }) => !hidden).map((command) => command.id),
  )
  const error = new PlannerError('OPTION_INVALID', `planner has no command "${written}".`, {
    hint: near === undefined ? 'planner --help lists them.' : `did you mean planner ${near.replaceAll(':', ' ')}?`,
  })
  process.exitCode = error.exit
  process.stderr.write(`${errorText(error, terminal(process.stderr, process.env, !process.argv.includes('--no-color')).color)}\n`)
}

export default commandNotFound
