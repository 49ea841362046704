import { PlannerError } from '../../errors/planner-error.js'
import type { Result } from '../../result/result.types.js'
import { columnName, MOST_ROWS, type Sheet } from './cells.js'
import { linesSheet, rowsOf, sumsOver } from './lines-sheet.js'
import { assumptionsSheet, commitmentsSheet, findingsSheet, resourcesSheet, unknownsSheet } from './list-sheets.js'
import { monthsSheet } from './months-sheet.js'
import { summarySheet } from './summary-sheet.js'
import { withoutTimes } from './zip-times.js'

/** A workbook for whoever calculates on: every line with real numbers, and totals that follow when one is changed. */
export const renderXlsx = async (result: Result): Promise<Uint8Array> => {
  const sheets = sheetsOf(result)
  for (const { sheet, data } of sheets) {
    if (data.length > MOST_ROWS)
      throw new PlannerError('OPTION_INVALID', `The sheet ${sheet} would have ${data.length} rows; Excel has at most ${MOST_ROWS}.`, {
        hint: 'Write a .csv instead.',
      })
  }
  const { default: writeXlsx } = await import('write-excel-file/node')
  return withoutTimes(await writeXlsx(sheets, { features: [calculated(sheets)] }).toBuffer())
}

const sheetsOf = (result: Result): Sheet[] => {
  const rows = rowsOf(result)
  const sums = sumsOver(result, rows)
  return [
    summarySheet(result, rows, sums),
    linesSheet(result, rows),
    monthsSheet(result, rows),
    resourcesSheet(result, sums),
    commitmentsSheet(result),
    findingsSheet(result),
    unknownsSheet(result),
    assumptionsSheet(result),
  ]
}

/**
 * What the library does not write: the value of each formula, for readers that do not calculate, a filter over each list,
 * and that Excel calculates when it opens the file. Texts stand elsewhere in the file, so the marks cannot come from data.
 */
const calculated = (sheets: readonly Sheet[]) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) => {
          const { data = [], stickyRowsCount } = sheets[sheetIndex] ?? {}
          const values = data.flat().flatMap((cell) => cell?.cached ?? [])
          let next = 0
          const whole = xml.replaceAll('</f></c>', () => `</f><v>${Number(values[next++])}</v></c>`)
          if (!stickyRowsCount) return whole
          return whole.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${columnName((data[0] ?? []).length - 1)}${data.length}"/>`)
        },
      },
      'xl/workbook.xml': {
        transformElementAttributes: (name: string, attributes: Readonly<Record<string, string | number>>) =>
          name === 'calcPr' ? { ...attributes, fullCalcOnLoad: 1 } : attributes,
      },
    },
  },
})
