import { count } from '../format.js'
import { clean } from '../plain-text.js'

/** Text of a design as Markdown shows it: no markup, no links, nobody called by name, one line. */
export const safe = (text: string): string =>
  clean(text)
    .slice(0, 300)
    .toWellFormed()
    .replace(/[&<>@:\\`*_{}[\]()#|~$]/g, (char) => ('&<>@:'.includes(char) ? `&#${char.charCodeAt(0)};` : `\\${char}`))

/** A plugin's address is a link only if it can be nothing else. */
export const link = (text: string, url: string): string => (/^https:\/\/[^\s()<>|[\]]+$/.test(url) ? `[${safe(text)}](${url})` : safe(text))

export const table = (head: readonly string[], rows: readonly (readonly string[])[], right: readonly number[] = []): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, column) => (right.includes(column) ? '---:' : '---'))), ...rows.map(line)].join('\n')
}

/** The first ones, and how many more there are in words. */
export const limited = <T>(all: readonly T[], most: number, what: string): readonly [readonly T[], string] =>
  all.length <= most ? [all, ''] : [all.slice(0, most), `\n\n_… and ${count(all.length - most, what)} more._`]

/** What is behind a line that opens it. */
export const folded = (title: string, content: string, open = false): string =>
  `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${content}\n\n</details>`
