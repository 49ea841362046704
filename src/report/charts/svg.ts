const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for an element or a quoted attribute. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

/** A coordinate: always a number, with no more digits than can be seen. */
export const at = (position: number): string => String(Math.round((Number.isFinite(position) ? position : 0) * 100) / 100)

export const rect = (x: number, y: number, width: number, height: number, className: string): string =>
  `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" class="${className}"/>`
