import type { OwnedLine } from '../view/sums.js'
import { text } from './cells.js'
import type { Column } from './list-sheet.js'

/** More tags than these nobody sums by; they stand together in a last column. */
const MOST = 12

/** A column for each tag, so that costs can be summed by it: those of most lines first. */
export const tagColumns = (lines: readonly Pick<OwnedLine, 'tags'>[]): readonly Column<Pick<OwnedLine, 'tags'>>[] => {
  const counts = new Map<string, number>()
  for (const { tags } of lines) for (const key of Object.keys(tags)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const keys = [...counts].toSorted(([a, times], [b, others]) => others - times || (a < b ? -1 : 1)).map(([key]) => key)
  const [own, rest] = [keys.slice(0, MOST), new Set(keys.slice(MOST))]
  return [
    ...own.map((key) => ({
      head: `Tag ${key}`,
      most: 30,
      cell: ({ tags }: Pick<OwnedLine, 'tags'>) => text(Object.hasOwn(tags, key) ? tags[key] : undefined),
    })),
    {
      head: 'Other tags',
      most: 30,
      optional: true,
      cell: ({ tags }) =>
        text(
          Object.entries(tags)
            .filter(([key]) => rest.has(key))
            .map((tag) => tag.join('='))
            .join('; '),
        ),
    },
  ]
}
