import type { Starter } from '../actions/init.js'
import { PlannerError } from '../errors/planner-error.js'

/** Asks a person which design to start from; without a person, says how to name one. */
export async function chooseStarter(starters: readonly Starter[], interactive: boolean): Promise<string> {
  if (!interactive) {
    throw new PlannerError('OPTION_INVALID', 'No starter design is named.', {
      hint: `Name one: planner init --design ${starters[0]?.name ?? 'NAME'} (there are: ${starters.map(({ name }) => name).join(', ')}).`,
    })
  }
  const { select } = await import('@inquirer/prompts')
  const choices = starters.map(({ name, title, description }) => ({ value: name, name: `${name}  ${title}`, description }))
  try {
    return await select({ message: 'Which design do you want to start from?', choices }, { output: process.stderr })
  } catch (cause) {
    throw new PlannerError('OPTION_INVALID', 'No design was chosen; nothing is written.', { cause })
  }
}
