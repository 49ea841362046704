/** What the output can show. */
export interface Terminal {
  readonly color: boolean
  readonly columns: number
  /** Whether a person sits before it. */
  readonly interactive: boolean
}

/** The part of a stream that tells. */
export interface OutputStream {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Wide enough for an estimate's table; what is piped or logged has no width of its own. */
const unknownColumns = 120

/** Colour on a terminal only, unless NO_COLOR (no-color.org), TERM=dumb or the user says no; FORCE_COLOR for CI logs. */
export function terminal(stream: OutputStream, env: Readonly<Record<string, string | undefined>>, wantsColor: boolean): Terminal {
  const interactive = stream.isTTY === true
  const refused = !wantsColor || isSet(env.NO_COLOR) || env.TERM === 'dumb' || env.FORCE_COLOR === '0'
  const columns = interactive ? stream.columns : Number.parseInt(env.COLUMNS ?? '', 10)
  return {
    color: !refused && (interactive || isSet(env.FORCE_COLOR)),
    columns: columns !== undefined && columns > 0 ? Math.max(columns, 40) : unknownColumns,
    interactive,
  }
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}
