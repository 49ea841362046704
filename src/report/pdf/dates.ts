import { PlannerError } from '../../errors/planner-error.js'

const EPOCH = 'SOURCE_DATE_EPOCH'

/** The date that a build gives to all that it makes, so that the same input gives the same bytes. https://reproducible-builds.org/specs/source-date-epoch/ */
export function epochOf(env: Readonly<Record<string, string | undefined>>): Date | undefined {
  const text = env[EPOCH]
  if (text === undefined || text === '') return undefined
  const date = new Date(Number(text) * 1000)
  if (/^\d{1,12}$/.test(text) && date.getUTCFullYear() <= 9999) return date
  throw new PlannerError('OPTION_INVALID', `${EPOCH} is ${JSON.stringify(text.slice(0, 40))}, not a time in seconds since 1970.`, {
    hint: `Set it to a whole number: ${EPOCH}=$(date +%s), or unset it.`,
  })
}

/** `/CreationDate (D:20261122015900+00'00')`, as Chromium writes it: always of one length. */
const DATE = /(\/(?:CreationDate|ModDate) \(D:)\d{14}[+-]\d\d'\d\d'\)/g

/** The document with `date` for the time that it was made. */
export function dated(pdf: Uint8Array, date: Date | undefined): Uint8Array {
  if (!date) return pdf
  const digits = date.toISOString().replace(/\D/g, '').slice(0, 14)
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  return Buffer.from(text.replace(DATE, `$1${digits}+00'00')`), 'latin1')
}
