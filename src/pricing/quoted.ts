/** Text of unknown origin for a message: quoted, escaped, bounded. */
export const quoted = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text)
