import type { Validated } from '../actions/validate.js'
import { clean } from '../report/plain-text.js'
import { painter } from '../report/style.js'
import type { Terminal } from './terminal.js'

/** A sound design in a line, and what is doubtful of it above. */
export function validationText({ file, resources, problems, failures }: Validated, { color }: Terminal): string {
  const paint = painter(color)
  const remarks = problems.map(
    ({ position, severity, address, message, hint }) =>
      `${paint('strong', `${clean(position.file)}:${position.line}:${position.column}`)}  ${paint('caution', severity)}  ${clean(address)}: ${clean(message)}\n  ${paint('faint', '→')} ${clean(hint)}`,
  )
  const unchecked = failures.map(({ address, message }) => `${paint('bad', 'not checked')}  ${clean(address)}: ${clean(message)}`)
  const sum = `${clean(file)} is valid: ${counted(resources, 'resource')}, ${counted(problems.length, 'remark')}`
  return [...remarks, ...unchecked, sum].join('\n')
}

function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`
}
