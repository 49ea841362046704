import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ByteReader } from './chunk-buffer.js'
import { CsvSyntaxError } from './csv-rows.js'
import { JsonSyntaxError } from './json-pieces.js'
import type { OfferSink, ReadOptions, ReadTally } from './listed-price.js'
import { OfferFileError } from './listed-price.js'
import { OfferCsv } from './offer-csv.js'
import { OfferJson } from './offer-json.js'
import { SavingsPlanCsv } from './savings-plan-csv.js'
import { SavingsPlanJson } from './savings-plan-json.js'

const CHUNK = 1 << 20
/** Downloads that run beside get their turn this often. */
const PAUSE = 8 << 20

interface FileReader {
  readonly bytes: ByteReader
  readonly tally: () => ReadTally
}

export type FileKind = 'offer' | 'savings-plan'

/** Reads a file of the price list into `sink`, in pieces. Throws OfferFileError if it is not what it claims to be. */
export async function readOfferFile(
  path: string,
  kind: FileKind,
  sink: OfferSink,
  options: ReadOptions,
  onBytes: (done: number, total: number) => void,
): Promise<ReadTally> {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const first = Buffer.alloc(1)
    readSync(file, first, 0, 1, 0)
    const reader = first[0] === 0x7b ? jsonReader(kind, sink, options) : csvReader(kind, sink, options)
    for (let done = 0; ; ) {
      // Without await: a thread's round trip for each piece would take a tenth of the time.
      const came = readSync(file, reader.bytes.room(CHUNK), 0, CHUNK, done)
      if (came === 0) break
      reader.bytes.wrote(came)
      done += came
      onBytes(done, size)
      if (done % PAUSE < CHUNK) await nextTurn()
    }
    reader.bytes.end()
    return reader.tally()
  } catch (error) {
    throw error instanceof CsvSyntaxError || error instanceof JsonSyntaxError
      ? new OfferFileError(rowOf(error) + error.message, { cause: error })
      : error
  } finally {
    closeSync(file)
  }
}

const rowOf = (error: CsvSyntaxError | JsonSyntaxError): string => (error instanceof CsvSyntaxError ? `row ${error.row}: ` : '')

function jsonReader(kind: FileKind, sink: OfferSink, options: ReadOptions): FileReader {
  const offer = kind === 'offer' ? new OfferJson(sink, options) : new SavingsPlanJson(sink)
  return { bytes: offer.pieces, tally: () => offer.tally() }
}

function csvReader(kind: FileKind, sink: OfferSink, options: ReadOptions): FileReader {
  const offer = kind === 'offer' ? new OfferCsv(sink, options) : new SavingsPlanCsv(sink)
  return { bytes: offer.rows, tally: () => offer.tally() }
}
