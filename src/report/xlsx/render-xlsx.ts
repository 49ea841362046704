import { PlannerError } from '../../errors/planner-error.js'
import type { Result } from '../../result/result.types.js'
import type { Comparison } from '../compare.js'
import { MOST_ROWS, type Sheet } from './cells.js'
import { changesSheet } from './changes-sheet.js'
import { linesSheet, rowsOf, sumsOver } from './lines-sheet.js'
import { assumptionsSheet, commitmentsSheet, findingsSheet, resourcesSheet, unknownsSheet } from './list-sheets.js'
import { monthsSheet } from './months-sheet.js'
import { definedNames, properties, propertyLinks, propertyTypes, sheetPart, stylesPart } from './package-parts.js'
import { summarySheet } from './summary-sheet.js'
import { withoutTimes } from './zip-times.js'

/** A workbook for whoever calculates on: every line with real numbers, and totals that follow when one is changed. */
export const renderXlsx = async (result: Result, comparison?: Comparison): Promise<Uint8Array> => {
  const sheets = sheetsOf(result, comparison)
  for (const { sheet, data } of sheets) {
    if (data.length > MOST_ROWS)
      throw new PlannerError('OPTION_INVALID', `The sheet ${sheet} would have ${data.length} rows; Excel has at most ${MOST_ROWS}.`, {
        hint: 'Write a .csv instead.',
      })
  }
  const { default: writeXlsx } = await import('write-excel-file/node')
  const options = { fontFamily: 'Arial', fontSize: 10, features: [completed(result, sheets)] }
  return withoutTimes(await writeXlsx(sheets, options).toBuffer())
}

const sheetsOf = (result: Result, comparison: Comparison | undefined): Sheet[] => {
  const rows = rowsOf(result)
  const sums = sumsOver(result, rows)
  return [
    summarySheet(result, rows, sums, comparison),
    ...(comparison ? [changesSheet(comparison)] : []),
    linesSheet(result, rows),
    monthsSheet(result, rows),
    resourcesSheet(result, sums),
    commitmentsSheet(result),
    findingsSheet(result),
    unknownsSheet(result),
    assumptionsSheet(result),
  ]
}

const completed = (result: Result, sheets: readonly Sheet[]) => ({
  files: {
    write: { files: () => properties(result) },
    transform: {
      '[Content_Types].xml': { insert: () => propertyTypes },
      '_rels/.rels': { insert: () => propertyLinks },
      'xl/worksheets/sheet{id}.xml': {
        transform: (written: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) => {
          const sheet = sheets[sheetIndex]
          return sheet ? sheetPart(written, sheet) : written
        },
      },
      'xl/styles.xml': { transform: stylesPart },
      'xl/workbook.xml': {
        transform: (written: string) => written.replace('<definedNames/>', () => definedNames(sheets)),
        transformElementAttributes: (name: string, attributes: Readonly<Record<string, string | number>>) =>
          name === 'calcPr' ? { ...attributes, fullCalcOnLoad: 1 } : attributes,
      },
    },
  },
})
