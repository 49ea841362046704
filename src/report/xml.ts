// What XML 1.0 has no way to write: most control characters, lone surrogates and two noncharacters (W3C, section 2.2).
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (char) => ENTITIES[char] ?? char)

/** An element; its content is text, which is escaped, or elements, which are not. */
export const xml = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: string | readonly string[] = '',
): string => {
  const opening = Object.entries(attributes).reduce((text, [key, value]) => `${text} ${key}="${escaped(String(value))}"`, `<${name}`)
  if (content.length === 0) return `${opening}/>`
  if (typeof content === 'string') return `${opening}>${escaped(content)}</${name}>`
  return `${opening}>\n${content.join('\n')}\n</${name}>`
}
