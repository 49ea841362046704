import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { complaintsOf, openText, priceFile, textBook } from './price-text.js'

const FRONT = ['unit: Hrs', 'region: eu-west-1', 'published: 2026-05-12', 'origin: test']
const without = (name: string): string[] => FRONT.filter((line) => !line.startsWith(name))
const rows = (...lines: string[]): string => priceFile(FRONT, 'instanceType,price', ...lines)
const inEC2 = (text: string): readonly string[] => complaintsOf({ 'AmazonEC2/a.csv': text })

describe('what is refused, by file, line and column', () => {
  it.each([
    ['a negative price', rows('m5.large,-1'), 'AmazonEC2/a.csv:6:10: a price cannot be negative: "-1"'],
    ['a price that is no decimal', rows('m5.large,0.1', 'm5.xlarge,1e-7'), 'AmazonEC2/a.csv:7:11: "1e-7" is no decimal price'],
    ['a row without a price', rows('m5.large,'), 'AmazonEC2/a.csv:6:10: has no price'],
    [
      'an unknown unit',
      priceFile(['unit: Hsr', ...without('unit')], 'instanceType,price', 'm5.large,1'),
      'AmazonEC2/a.csv:1:1: unknown unit "Hsr"',
    ],
    [
      'an unknown unit in a row',
      priceFile(without('unit'), 'instanceType,unit,price', 'm5.large,Fortnights,1'),
      'AmazonEC2/a.csv:5:10: unknown unit "Fortnights"',
    ],
    [
      'an unknown term',
      priceFile([...FRONT, 'term: reserved 2yr no-upfront standard'], 'instanceType,price', 'm5.large,1'),
      'AmazonEC2/a.csv:5:1: unknown term "reserved 2yr no-upfront standard"',
    ],
    [
      'an unknown term of a pivot',
      priceFile([...FRONT, 'columns: term'], 'instanceType,|,on-demand,sopt', 'm5.large,,1,2'),
      'AmazonEC2/a.csv:6:26: unknown term "sopt"',
    ],
    ['an unknown part', priceFile([...FRONT, 'part: fee'], 'instanceType,price', 'm5.large,1'), 'unknown part "fee"'],
    ['an unknown trust', priceFile([...FRONT, 'trust: sure'], 'instanceType,price', 'm5.large,1'), 'unknown trust "sure"'],
    [
      'an unknown kind',
      priceFile([...FRONT, 'kind: guess'], 'instanceType,price', 'm5.large,1'),
      'AmazonEC2/a.csv:5:1: unknown kind "guess"',
    ],
    [
      'a date that is not ISO',
      priceFile(['published: 12.05.2026', ...without('published')], 'instanceType,price', 'm5.large,1'),
      'AmazonEC2/a.csv:1:1: "12.05.2026" is no ISO date',
    ],
    [
      'a date that does not exist',
      priceFile(without('published'), 'published,price', '2026-02-30,1'),
      'AmazonEC2/a.csv:5:1: "2026-02-30" is no ISO date',
    ],
    [
      'a column misspelt in the front matter',
      priceFile(['publishd: 2026-05-12', ...FRONT], 'instanceType,price', 'm5.large,1'),
      'AmazonEC2/a.csv:1:1: "publishd" looks like a slip for "published"',
    ],
    [
      'a column of another spelling',
      priceFile([...FRONT, 'tierBegin: 0'], 'instanceType,price', 'm5.large,1'),
      '"tierBegin" looks like a slip for "tier_begin"',
    ],
    [
      'an attribute that is none',
      priceFile(FRONT, 'instance type,price', 'm5.large,1'),
      'AmazonEC2/a.csv:5:1: "instance type" is no attribute name',
    ],
    [
      'attributes that differ in case',
      priceFile(FRONT, 'instanceType,instancetype,price', 'a,b,1'),
      'AmazonEC2/a.csv:5:14: the attributes "instanceType" and "instancetype" differ in case alone',
    ],
    ['no region', priceFile(without('region'), 'instanceType,price', 'm5.large,1'), 'AmazonEC2/a.csv:4:1: has no region'],
    ['no origin', priceFile(without('origin'), 'instanceType,price', 'm5.large,1'), 'AmazonEC2/a.csv:4:1: has no origin'],
    [
      'a column said twice',
      priceFile(FRONT, 'unit,price', 'Hrs,1'),
      'AmazonEC2/a.csv:5:1: the column "unit" also stands in the front matter, line 1',
    ],
    [
      'front matter said twice',
      priceFile(['unit: Hrs', ...FRONT], 'instanceType,price', 'a,1'),
      'AmazonEC2/a.csv:2:3: names "unit" a second time',
    ],
    [
      'a column named twice',
      priceFile(FRONT, 'instanceType,instanceType,price', 'a,b,1'),
      'AmazonEC2/a.csv:5:14: names the column "instanceType" a second time',
    ],
    [
      'front matter that is none',
      priceFile(FRONT, '# hello', 'instanceType,price', 'a,1'),
      'AmazonEC2/a.csv:5:1: is no front matter: "# hello"',
    ],
    [
      'a pivot without its mark',
      priceFile([...FRONT, 'columns: term'], 'instanceType,on-demand', 'a,1'),
      'has "# columns: …" but no column "|" in the header',
    ],
    [
      'a mark without a pivot',
      priceFile(FRONT, 'instanceType,|,price', 'a,,1'),
      'has a column "|" but no "# columns: …" in the front matter',
    ],
    ['too few cells', rows('m5.large'), 'AmazonEC2/a.csv:6:1: has 1 cells, the header has 2'],
    ['an empty line', rows('m5.large,1', '', 'm5.xlarge,1'), 'AmazonEC2/a.csv:7:1: has 1 cells, the header has 2'],
    ['a stray quote', rows('"m5"large,1'), 'AmazonEC2/a.csv:6:1: is no CSV'],
    ['a cell over two lines', rows('"m5\nlarge",1'), 'AmazonEC2/a.csv:6:1: a cell runs over the end of its line'],
    ['space around a value', rows(' m5.large,1'), 'AmazonEC2/a.csv:6:1: has space around the value " m5.large"'],
    ['carriage returns', rows('m5.large,1\r'), 'AmazonEC2/a.csv:6:11: has a carriage return'],
    ['no header', '# unit: Hrs\n', 'AmazonEC2/a.csv:2:1: has no header'],
    ['an empty file', '', 'AmazonEC2/a.csv:1:1: has no header'],
    [
      'two prices of one date',
      rows('m5.large,1', 'm5.large,2'),
      'AmazonEC2/a.csv:7:10: says 2 USD per Hrs, but the same product, region, term, tier and date has 1 USD per Hrs (AmazonEC2/a.csv:6:10)',
    ],
    [
      'two SKUs of one date',
      priceFile(FRONT, 'instanceType,sku,price', 'a,AAAAAAAAAAAA,1', 'a,BBBBBBBBBBBB,1'),
      'AmazonEC2/a.csv:7:16: says SKU BBBBBBBBBBBB, but the same product, region and date has AAAAAAAAAAAA',
    ],
    [
      'tiers with a gap',
      priceFile(FRONT, 'instanceType,tier_begin,tier_end,price', 'a,0,10,1', 'a,20,Inf,1'),
      'AmazonEC2/a.csv:7:10: tiers are not contiguous: this one begins at 20, not at 10',
    ],
    [
      'tiers that end',
      priceFile(FRONT, 'instanceType,tier_end,price', 'a,10,1'),
      'tiers are not contiguous: the last ends at 10, not at Inf',
    ],
    [
      'a tier bound that is none',
      priceFile(FRONT, 'instanceType,tier_begin,price', 'a,ten,1'),
      'AmazonEC2/a.csv:6:3: a tier cannot begin at "ten"',
    ],
  ])('%s', (_what, text, message) => {
    const complaints = inEC2(text)
    expect(complaints.join('\n')).toContain(message)
  })

  it('names a cell behind quoted commas', () => expect(inEC2(rows('"a,""b",-1'))[0]).toContain('a.csv:6:9:'))

  it('refuses bytes that are no text', () => {
    const { textFolder, write, compile } = textBook({ 'AmazonEC2/a.csv': '' })
    writeFileSync(join(textFolder, 'AmazonEC2/a.csv'), Buffer.from([0xff, 0xfe, 0x00]))
    expect(compile).toThrow('a.csv:1:1: is not UTF-8 text')
    write({ 'AmazonEC2/a.csv': rows('m5.large,1') })
    expect(compile).not.toThrow()
  })

  it('refuses a folder that is no offer code, and codes that are none', () => {
    expect(complaintsOf({ 'Amazon EC2/a.csv': rows('a,1') })[0]).toContain('Amazon EC2:1:1: is no offer code')
    expect(complaintsOf({ 'rate-codes.csv': 'kind,value,code\nterm,on-demand,nope\nwhat,x,JRTCKXETXF\n' })).toEqual([
      'rate-codes.csv:2:16: "nope" is no code of AWS',
      'rate-codes.csv:3:1: unknown kind "what"',
    ])
  })

  it('names every mistake of every file, and a bounded number of them in the message', () => {
    expect(inEC2(rows('a,-1', 'b,1', 'c,x'))).toHaveLength(2)
    const many = rows(...Array.from({ length: 3000 }, (_, index) => `t${index},x`))
    expect(() => textBook({ 'AmazonEC2/a.csv': many }).compile()).toThrow(/and 2960 more$/)
  })
})

describe('compilePriceBook', () => {
  it('compiles again only what changed, and gives the same digest for the same text', () => {
    const book = textBook({ 'AmazonEC2/a.csv': rows('m5.large,1'), 'AmazonVPC/a.csv': rows('x,1') })
    const first = book.compile()
    expect(first.built).toEqual(['AmazonEC2', 'AmazonVPC'])
    expect(book.compile()).toMatchObject({ built: [], size: first.size, index: first.index })
    book.write({ 'AmazonVPC/a.csv': rows('x,2') })
    const second = book.compile()
    expect(second.built).toEqual(['AmazonVPC'])
    expect(second.index.digest).not.toBe(first.index.digest)
    expect(textBook({ 'AmazonEC2/a.csv': rows('m5.large,1'), 'AmazonVPC/a.csv': rows('x,2') }).compile().index).toEqual(second.index)
  })

  it('gives the same bytes for the same text', () => {
    const bytes = (): Buffer => {
      const book = textBook({ 'AmazonEC2/a.csv': rows('m5.large,1', 'c5.large,2'), 'AmazonEC2/b.csv': rows('r5.large,1') })
      book.compile()
      return readFileSync(join(book.bookFolder, 'AmazonEC2.sqlite'))
    }
    expect(bytes().equals(bytes())).toBe(true)
  })

  it('compiles anew what was damaged or removed, and forgets offers that are gone', () => {
    const book = textBook({ 'AmazonEC2/a.csv': rows('m5.large,1'), 'AmazonVPC/a.csv': rows('x,1') })
    book.compile()
    rmSync(join(book.bookFolder, 'AmazonEC2.sqlite'))
    expect(book.compile().built).toEqual(['AmazonEC2'])
    writeFileSync(join(book.bookFolder, 'index.json'), '{')
    expect(book.compile().built).toEqual(['AmazonEC2', 'AmazonVPC'])
    rmSync(join(book.textFolder, 'AmazonVPC'), { recursive: true })
    writeFileSync(join(book.bookFolder, 'AmazonEC2.sqlite.999999999'), 'left by a killed run')
    writeFileSync(join(book.bookFolder, 'AmazonEC2.sqlite.999999999-journal'), 'and its journal')
    book.compile()
    expect(readdirSync(book.bookFolder).sort()).toEqual(['AmazonEC2.sqlite', 'index.json'])
  })

  it('leaves out a broken offer, and keeps the sound ones', () => {
    const book = textBook({ 'AmazonEC2/a.csv': rows('m5.large,-1'), 'AmazonVPC/a.csv': rows('x,1') })
    expect(book.compile).toThrow('a price cannot be negative')
    expect(existsSync(join(book.bookFolder, 'AmazonEC2.sqlite'))).toBe(false)
    expect(existsSync(join(book.bookFolder, 'AmazonVPC.sqlite'))).toBe(true)
  })

  it('says what an offer holds without opening it', () => {
    const text = priceFile(
      [...without('region').filter((line) => !line.startsWith('published')), 'columns: region'],
      'instanceType,published,trust,|,eu-west-1,us-east-1',
      'a,2019-04-05,list,,1,1',
      'a,2026-05-12,derived,,2,',
      'b,2025-01-01,transcribed,,3,',
    )
    expect(openText({ 'AmazonEC2/a.csv': text }).status()).toEqual([
      {
        offer: 'AmazonEC2',
        products: 2,
        prices: 4,
        regions: 2,
        oldest: '2019-04-05',
        newest: '2026-05-12',
        origins: ['test'],
        trust: { list: 2, transcribed: 1, derived: 1 },
      },
    ])
  })
})
