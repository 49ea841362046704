import type { Finding, Pillar } from '../result/result.types.js'
import { type Cell, setTable } from './columns.js'
import { wrap } from './plain-text.js'
import type { Paint } from './style.js'

/** The pillars with what their scores stand on. */
export const scoreLines = (pillars: readonly Pillar[], findings: readonly Finding[], width: number, paint: Paint): readonly string[] => {
  const columns = [
    { head: 'Pillar', align: 'left', flexible: true },
    { head: 'Score', align: 'right' },
    { head: 'Coverage', align: 'right' },
    { head: 'Practices', align: 'right' },
    { head: 'Findings', align: 'right' },
  ] as const
  const rows = pillars.map((pillar): readonly Cell[] => {
    const open = findings.filter((finding) => finding.pillar === pillar.pillar && !finding.waiver).length
    return [
      { text: pillar.title },
      scoreCell(pillar),
      { text: `${pillar.coverage.percent}%` },
      { text: `${pillar.coverage.covered} of ${pillar.coverage.of}` },
      { text: String(open), ...(open > 0 ? { tone: 'caution' as const } : {}) },
    ]
  })
  const { head, rows: set } = setTable(columns, rows, width, paint)
  return [
    head,
    ...set,
    ...wrap('A score counts what is judged or answered only; coverage says how much of the pillar that is, weighed by risk.', width).map(
      (text) => paint('faint', text),
    ),
  ]
}

const scoreCell = ({ status, score }: Pillar): Cell => {
  if (status === 'failed') return { text: 'none: a rule failed', tone: 'bad' }
  if (score === undefined) return { text: 'not assessed', tone: 'faint' }
  return { text: score, tone: Number(score) >= 80 ? 'good' : Number(score) >= 50 ? 'caution' : 'bad' }
}
