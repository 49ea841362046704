import { escapeXml } from '../charts/svg.js'
import type { TraceStep } from '../trace-step.js'

/** Deeper steps stand no further to the right. */
const DEEPEST_INDENT = 9

/** The steps of a line as a list; written here and not by a template, since a report has thousands of them. */
export const derivation = (steps: readonly TraceStep[]): string => `<ol class="steps">${steps.map(item).join('')}</ol>`

const item = ({ depth, value, name, formula, origin, details, again, tooDeep }: TraceStep): string => {
  const because = again ? 'as above' : formula === '' ? '' : `= ${formula}`
  const parts = [
    `<b>${escapeXml(value)}</b>`,
    name === '' ? '' : escapeXml(name),
    because === '' ? '' : `<i>${escapeXml(because)}</i>`,
    origin === '' ? '' : `<small>${escapeXml(origin)}</small>`,
    ...details.map((detail) => `<small class="detail">${escapeXml(detail)}</small>`),
    tooDeep ? '<small>deeper: the whole trace is in the result document</small>' : '',
  ]
  return `<li class="d${Math.min(depth, DEEPEST_INDENT)}">${parts.filter((part) => part !== '').join(' ')}</li>`
}
