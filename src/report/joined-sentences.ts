/** Texts that each say one thing, as sentences one after the other; names at their beginning keep their letters. */
export const joinedSentences = (...texts: readonly string[]): string =>
  texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text, index) => ended(index === 0 ? text : text.replace(/^[a-z](?=[a-z]*[ ,])/, (letter) => letter.toUpperCase())))
    .join(' ')

const ended = (text: string): string => (/[.!?:…]["')]?$/.test(text) ? text : `${text}.`)
