import type { ParseErrorCode } from 'jsonc-parser'
import { didYouMean } from './nearest.js'
import type { SyntaxProblem } from './syntax-error.js'

const WORDS = ['true', 'false', 'null']

/** What is wrong at a place of a JSON text, and the likely edit. Codes are jsonc-parser's. */
export const describeJsonError = (code: ParseErrorCode, text: string, offset: number, length: number): SyntaxProblem => {
  const found = offset >= text.length ? 'the end of the file' : shown(text.slice(offset, offset + Math.max(length, 1)))
  const at = (message: string, hint: string): SyntaxProblem => ({ offset, message, hint })
  const expected = (what: string, hint: string) => at(`${what} is expected before ${found}`, hint)
  switch (Number(code)) {
    case 1:
      return invalidSymbol(offset, text.slice(offset, offset + length), /\d/.test(text.charAt(offset - 1)))
    case 2:
      return at(`${found} is not a number`, 'write numbers like 12, 0.5 or 2e6')
    case 3:
      return expected('a key in double quotes', 'write members as "key": value')
    case 4:
      return expected('a value', 'write a value, or remove the key or comma before it')
    case 5:
      return expected('a colon', 'write members as "key": value')
    case 6:
      return expected('a comma', 'put "," after the value before it')
    case 7:
      return expected('"}"', 'close the object, or put "," before its next member')
    case 8:
      return expected('"]"', 'close the list, or put "," before its next value')
    case 9:
      return at(`the design ends before ${found}`, 'remove what follows the last "}"')
    case 10:
      return at('a comment is not allowed here', 'remove it')
    case 11:
      return at('a comment is not closed', 'end it with */')
    case 12:
      return at('a text is not closed on its line', 'end it with a double quote; write \\" for a quote inside, \\n for a line break')
    case 13:
      return at(`the number ${found} breaks off`, 'write numbers like 12, 0.5 or 2e6')
    case 14:
      return at(`${found} holds an invalid \\u escape`, 'write four hexadecimal digits after \\u')
    case 15:
      return at(`${found} holds an unknown escape`, 'write \\\\ for a backslash; the escapes are \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u')
    case 16:
      return at(`${found} holds a control character`, 'write \\t for a tab, \\n for a line break')
    default:
      return at(`${found} is not expected here`, 'check the line before it')
  }
}

const invalidSymbol = (offset: number, symbol: string, afterDigit: boolean): SyntaxProblem => {
  const message = `${shown(symbol)} is not a JSON value`
  if (/^['‘’“”`]/.test(symbol)) return { offset, message, hint: 'use plain double quotes around texts' }
  if (afterDigit) return { offset, message, hint: 'put an amount with its unit in double quotes: "4 TB"' }
  if (/^[+.]\d/.test(symbol)) return { offset, message, hint: 'write numbers like 12, 0.5 or 2e6' }
  return { offset, message, hint: didYouMean(symbol, WORDS) ?? 'put texts and keys in double quotes' }
}

const shown = (symbol: string): string => (/^"[^\p{Cc}]{0,40}$/u.test(symbol) ? symbol : JSON.stringify(symbol.slice(0, 40)))
