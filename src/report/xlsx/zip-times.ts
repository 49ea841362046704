const END_OF_DIRECTORY = 0x06054b50
const ENTRY = 0x02014b50

/** 1 January 1980, midnight: the first moment that a zip file can name. */
const FIRST_DAY = 0x0021

/** The same zip file with the same time on each of its parts, so that the same parts are the same bytes (APPNOTE 4.3). */
export const withoutTimes = (zip: Uint8Array): Uint8Array => {
  const bytes = Uint8Array.from(zip)
  const view = new DataView(bytes.buffer)
  // A file without a comment ends with the 22 bytes that say where the directory is.
  const end = bytes.length - 22
  if (view.getUint32(end, true) !== END_OF_DIRECTORY) throw new Error('no zip file')
  const stamp = (at: number): void => {
    view.setUint16(at, 0, true)
    view.setUint16(at + 2, FIRST_DAY, true)
  }
  let entry = view.getUint32(end + 16, true)
  while (view.getUint32(entry, true) === ENTRY) {
    stamp(entry + 12)
    stamp(view.getUint32(entry + 42, true) + 10)
    entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true)
  }
  return bytes
}
