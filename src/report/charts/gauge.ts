import { at, escapeXml } from './svg.js'

const RADIUS = 27

/** A ring that is full at 1; the score in its middle, the coverage as a thin ring around it. */
export const gauge = (share: number, score: string, coverage: number, grade: string, label: string): string => {
  const ring = (radius: number, part: number, className: string): string => {
    const around = 2 * Math.PI * radius
    return `<circle cx="36" cy="36" r="${radius}" class="${className}" stroke-dasharray="${at(part * around)} ${at(around)}" transform="rotate(-90 36 36)"/>`
  }
  return `<svg class="gauge ${grade}" viewBox="0 0 72 72" width="72" height="72" role="img" aria-label="${escapeXml(label)}"><circle cx="36" cy="36" r="${RADIUS}" class="track"/>${score === '' ? '' : ring(RADIUS, share, 'score')}<circle cx="36" cy="36" r="34" class="thin"/>${ring(34, coverage, 'coverage')}<text x="36" y="42" text-anchor="middle">${score === '' ? '–' : escapeXml(score)}</text></svg>`
}
