import type { Result } from '../../result/result.types.js'
import { clean, truncate } from '../plain-text.js'
import { xml } from '../xml.js'
import { columnName, type Sheet } from './cells.js'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const CORE = 'docProps/core.xml'
const APP = 'docProps/app.xml'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** A4, scaled so that the columns fit beside each other, with as many pages below as there are rows. */
const paper = ({ pagesWide }: Sheet): string =>
  `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesWide}" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;F&amp;C&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>`

const PAPER = /<pageMargins [^>]*\/><pageSetup [^>]*\/>/

const filterOf = ({ data, filtered }: Sheet, fixed: '$' | ''): string | undefined =>
  filtered === undefined ? undefined : `${fixed}A${fixed}1:${fixed}${columnName((data[0] ?? []).length - 1)}${fixed}${filtered}`

/**
 * What the library does not write: the value of each formula, for readers that do not calculate, a filter over each list,
 * and how it is printed. Texts stand elsewhere in the file, so the marks cannot come from data; the order of the elements
 * is that of ECMA-376, part 1, 18.3.1.99.
 */
export const sheetPart = (written: string, sheet: Sheet): string => {
  const values = sheet.data.flat().flatMap((cell) => cell?.cached ?? [])
  const filter = filterOf(sheet, '')
  let next = 0
  return written
    .replaceAll('</f></c>', () => `</f><v>${Number(values[next++])}</v></c>`)
    .replace(/<worksheet [^>]*>/, (opening) => `${opening}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace('</sheetData>', `</sheetData>${filter === undefined ? '' : `<autoFilter ref="${filter}"/>`}`)
    .replace(PAPER, () => paper(sheet))
}

/** With the style that cells have which say nothing: readers warn of a workbook that does not name it. */
export const stylesPart = (written: string): string =>
  written
    .replace('<cellXfs ', '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs ')
    .replace('</cellXfs>', '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>')

/** Names that stand for the filters, and for the rows and columns that every printed page repeats. */
export const definedNames = (sheets: readonly Sheet[]): string => {
  const names = sheets.flatMap((sheet, localSheetId) => {
    const { sheet: name, stickyRowsCount = 0, stickyColumnsCount = 0 } = sheet
    const filter = filterOf(sheet, '$')
    return [
      ...(filter === undefined
        ? []
        : [xml('definedName', { name: '_xlnm._FilterDatabase', localSheetId, hidden: 1 }, `${name}!${filter}`)]),
      ...(stickyRowsCount > 0 && stickyColumnsCount > 0
        ? [
            xml(
              'definedName',
              { name: '_xlnm.Print_Titles', localSheetId },
              `${name}!$A:$${columnName(stickyColumnsCount - 1)},${name}!$1:$${stickyRowsCount}`,
            ),
          ]
        : []),
    ]
  })
  return `<definedNames>${names.join('')}</definedNames>`
}

/** Without times, so that the same result is the same file. */
export const properties = ({ design, asOf, planner }: Result): Readonly<Record<string, string>> => ({
  [CORE]: `${HEAD}${xml(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [
      xml('dc:title', {}, truncate(clean(design.name), 200)),
      xml('dc:subject', {}, `Cost estimate, prices as of ${asOf}`),
      xml('dc:creator', {}, `planner ${planner}`),
    ],
  )}`,
  [APP]: `${HEAD}${xml('Properties', { xmlns: `${OFFICE}/extended-properties` }, [xml('Application', {}, 'planner')])}`,
})

export const propertyTypes = [
  xml('Override', { ContentType: 'application/vnd.openxmlformats-package.core-properties+xml', PartName: `/${CORE}` }),
  xml('Override', { ContentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml', PartName: `/${APP}` }),
].join('')

export const propertyLinks = [
  xml('Relationship', { Id: 'rId-core', Type: `${PACKAGE}/relationships/metadata/core-properties`, Target: CORE }),
  xml('Relationship', { Id: 'rId-app', Type: `${OFFICE}/relationships/extended-properties`, Target: APP }),
].join('')
