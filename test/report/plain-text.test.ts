import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { clean, displayWidth, padLeft, padRight, truncate, wrap } from '../../src/report/plain-text.js'

describe('clean', () => {
  it.each([
    ['an ANSI colour', '\u001b[31mred\u001b[0m', '�[31mred�[0m'],
    ['a C1 sequence', '\u009b31mred', '�31mred'],
    ['a bell and a backspace', 'a\u0007b\u0008c', 'a�b�c'],
    ['a bidi override', 'abc\u202egnp.exe', 'abc�gnp.exe'],
    ['bidi isolates', '\u2066a\u2069', '�a�'],
    ['line ends', 'a\r\nb\u2028c\td', 'a  b c d'],
    ['a zero-width space and a BOM', 'a\u200bb\ufeffc', 'a�b�c'],
    ['tag characters', 'a\u{e0041}b', 'a�b'],
    ['a lone surrogate', 'a\ud800b', 'a�b'],
  ])('neutralises %s', (_what, text, expected) => expect(clean(text)).toBe(expected))

  it('keeps scripts and emoji whole', () => {
    for (const text of ['Zürich', '東京', 'प्रदर्शन', '👩‍💻 team', 'نام']) expect(clean(text)).toBe(text)
  })

  it('bounds a text that nobody would read', () => expect(clean('x'.repeat(100_000)).length).toBeLessThan(2_100))
})

describe('width', () => {
  it.each(['plain', 'Zürich', '東京リージョン', '👩‍💻', 'é', '† ‡ § ≥ … → ─', 'ｗｉｄｅ'])('of %s is what string-width says', (text) =>
    expect(displayWidth(text)).toBe(stringWidth(text)),
  )

  it('never exceeds the room, whatever the script', () => {
    for (const text of ['plain text that is long', '東京リージョンの設計', '👩‍💻👩‍💻👩‍💻👩‍💻', 'éééééééééé'])
      for (let room = 1; room < 12; room++) {
        expect(stringWidth(truncate(text, room))).toBeLessThanOrEqual(room)
        expect(stringWidth(padRight(text, room))).toBe(room)
        expect(stringWidth(padLeft(text, room))).toBe(room)
      }
  })

  it('does not cut through a grapheme', () => expect(truncate('👩‍💻👩‍💻👩‍💻', 4)).toBe('👩‍💻…'))
})

describe('wrap', () => {
  it('breaks between words', () => expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']))
  it('cuts a word that is too long', () => expect(wrap('a verylongword b', 6)).toEqual(['a', 'veryl…', 'b']))
  it('has no lines for no text', () => expect(wrap('  ', 10)).toEqual([]))
})
