import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { compareResults } from '../../../src/report/compare.js'
import { renderXlsx } from '../../../src/report/xlsx/render-xlsx.js'
import { pricedStarter } from '../../support/priced-starter.js'
import { hours, photoSite, resource, result } from '../result-fixture.js'
import { reviewedSite } from '../reviewed-fixture.js'
import { readWorkbook } from './workbook-reader.js'

/** Elements of a worksheet in the order that ECMA-376, part 1, 18.3.1.99 wants. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'autoFilter',
  'mergeCells',
  'pageMargins',
  'pageSetup',
  'headerFooter',
]

const ordered = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '@' })
const plain = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => ['Override', 'Relationship', 'definedName', 'xf', 'font', 'fill', 'numFmt', 'c', 'row', 'col'].includes(name),
})

const books = {
  'a reviewed site': async () => renderXlsx(reviewedSite()),
  'a site against its baseline': async () => renderXlsx(reviewedSite(), compareResults(photoSite(), reviewedSite())),
  'a starter': async () => renderXlsx(await pricedStarter('three-tier-web-app')),
  'a design without resources': async () => renderXlsx(result({ resources: [] })),
}

describe.each(Object.entries(books))('the workbook of %s', (_, render) => {
  it('names every part with its type, and every part that it refers to is there', async () => {
    const { parts } = readWorkbook(await render())
    const { Types } = plain.parse(parts.get('[Content_Types].xml') ?? '')
    const typed: string[] = Types.Override.map((part: Record<string, string>) => part['@PartName'])
    const own = [...parts.keys()].filter((name) => name !== '[Content_Types].xml' && !name.endsWith('.rels')).map((name) => `/${name}`)
    expect(typed.toSorted()).toEqual(own.toSorted())
    const targets = (part: string): string[] =>
      (plain.parse(parts.get(part) ?? '').Relationships?.Relationship ?? []).map((each: Record<string, string>) => each['@Target'])
    for (const target of targets('_rels/.rels')) expect(own).toContain(`/${target}`)
    for (const target of targets('xl/_rels/workbook.xml.rels')) expect(own).toContain(`/xl/${target}`)
    expect(targets('_rels/.rels')).toHaveLength(3)
  })

  it('has the elements of each sheet in order, and on paper as many pages side by side as it says', async () => {
    const { parts, sheets } = readWorkbook(await render())
    for (const [index, name] of [...sheets.keys()].entries()) {
      const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? ''
      const worksheet = ordered.parse(xml).find((element: object) => 'worksheet' in element).worksheet
      const elements: string[] = worksheet.map((element: object) => Object.keys(element).find((key) => key !== ':@') ?? '')
      expect(elements, name).toEqual(ORDER.filter((element) => elements.includes(element)))
      expect(elements).toEqual(expect.arrayContaining(['sheetPr', 'sheetData', 'pageMargins', 'pageSetup', 'headerFooter']))
      expect(xml).toContain(`orientation="landscape" fitToWidth="${name === 'Lines' ? 2 : 1}" fitToHeight="0"`)
      expect(xml).toContain('Page &amp;P of &amp;N')
    }
  })

  it('repeats the heads of lists on every page and filters nothing but their rows', async () => {
    const { parts, sheets } = readWorkbook(await render())
    const names: Record<string, string>[] = plain.parse(parts.get('xl/workbook.xml') ?? '').workbook.definedNames.definedName
    const lists = [...sheets.keys()].slice(1)
    const titles = names.filter((name) => name['@name'] === '_xlnm.Print_Titles')
    expect(titles.map((name) => name['#text'])).toEqual(lists.map((list) => `${list}!$A:$${list === 'Lines' ? 'B' : 'A'},${list}!$1:$1`))
    for (const { '@name': name, '@localSheetId': id, '#text': area } of names.filter((each) => each['@name'] === '_xlnm._FilterDatabase')) {
      const [sheet = '', range = ''] = (area ?? '').split('!')
      expect([name, [...sheets.keys()][Number(id)]]).toEqual(['_xlnm._FilterDatabase', sheet])
      expect(parts.get(`xl/worksheets/sheet${Number(id) + 1}.xml`)).toContain(`<autoFilter ref="${range.replaceAll('$', '')}"/>`)
      const last = Number(/\d+$/.exec(range)?.[0])
      const below = [...(sheets.get(sheet) ?? [])].filter(([cell]) => Number(cell.replace(/\D+/, '')) > last)
      expect(
        below.every(
          ([, { formula, value }]) => value === undefined || formula?.startsWith('SUBTOTAL(109,') || value === 'Of the rows shown',
        ),
      ).toBe(true)
    }
  })

  it('counts its styles right and uses none that it does not have', async () => {
    const { parts, sheets } = readWorkbook(await render())
    const { styleSheet } = plain.parse(parts.get('xl/styles.xml') ?? '')
    const { fonts, fills, cellXfs, numFmts, cellStyleXfs, cellStyles } = styleSheet
    expect(Object.keys(styleSheet).filter((key) => !key.startsWith('@'))).toEqual([
      'numFmts',
      'fonts',
      'fills',
      'borders',
      'cellStyleXfs',
      'cellXfs',
      'cellStyles',
    ])
    expect([cellStyleXfs.xf.length, cellStyles.cellStyle['@xfId'], cellStyles.cellStyle['@name']]).toEqual([1, '0', 'Normal'])
    expect([fonts.font, fills.fill, cellXfs.xf, numFmts.numFmt].map(({ length }) => length)).toEqual(
      [fonts, fills, cellXfs, numFmts].map((list) => Number(list['@count'])),
    )
    const strings = (parts.get('xl/sharedStrings.xml') ?? '').match(/<si>/g)?.length ?? 0
    for (const index of [...sheets.keys()].keys()) {
      const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? ''
      for (const [, style = '0'] of xml.matchAll(/ s="(\d+)"/g)) expect(Number(style)).toBeLessThan(cellXfs.xf.length)
      for (const [, string = '0'] of xml.matchAll(/t="s"><v>(\d+)</g)) expect(Number(string)).toBeLessThan(strings)
    }
  })

  it('has columns that hold every number, so that none reads ####', async () => {
    const { parts, sheets } = readWorkbook(await render())
    for (const [index, [name, cells]] of [...sheets].entries()) {
      const { cols } = plain.parse(parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '').worksheet
      const widths: number[] = cols.col.map((column: Record<string, string>) => Number(column['@width']))
      for (const [cell, { value, format = '' }] of cells) {
        if (typeof value !== 'number' || !format.includes('.0')) continue
        const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0
        const shown = value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
        const column = [...cell.replace(/\d+/, '')].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
        expect(widths[column - 1], `${name}!${cell} ${shown}`).toBeGreaterThan(shown.length)
      }
    }
  })
})

describe('the properties of the workbook', () => {
  it('tell the design, as text', async () => {
    const { parts } = readWorkbook(await renderXlsx({ ...photoSite(), design: { ...photoSite().design, name: 'A <b> & "c"\u0000' } }))
    const { 'cp:coreProperties': properties } = plain.parse(parts.get('docProps/core.xml') ?? '')
    expect(properties['dc:title']).toBe('A <b> & "c"\ufffd')
    expect(properties['dc:subject']).toContain(photoSite().asOf)
    expect(parts.get('docProps/core.xml')).not.toContain('dcterms:created')
  })

  it('have one sheet in front', async () => {
    const { parts } = readWorkbook(await renderXlsx(photoSite()))
    const selected = [...parts].filter(([, xml]) => xml.includes('tabSelected="1"')).map(([name]) => name)
    expect(selected).toEqual(['xl/worksheets/sheet1.xml'])
  })

  it('are of a size that spreadsheets read, whatever the names are', async () => {
    const long = 'x'.repeat(40_000)
    const site = result({ resources: [resource('web', [hours('a', long, '1', '1')], { note: long, title: `${long} ${long}` })] })
    const { parts, sheets } = readWorkbook(await renderXlsx({ ...site, design: { ...site.design, name: long, file: long } }))
    for (const cells of sheets.values()) for (const { value } of cells.values()) expect(String(value ?? '').length).toBeLessThan(32_768)
    for (const xml of parts.values())
      for (const [, height] of xml.matchAll(/ ht="([\d.]+)"/g)) expect(Number(height)).toBeLessThanOrEqual(409)
    for (const xml of parts.values())
      for (const [, width] of xml.matchAll(/<col [^>]*width="(\d+)"/g)) expect(Number(width)).toBeLessThanOrEqual(60)
  })
})
