import { describe, expect, it } from 'vitest'
import { SyncProgressLine } from '../../src/cli/sync-progress.js'

function screen(isTTY: boolean) {
  let time = 0
  const written: string[] = []
  const line = new SyncProgressLine({ isTTY, columns: 100, write: (text) => written.push(text.replace('\r\x1b[2K', '')) }, () => time)
  return {
    written,
    line,
    at: (milliseconds: number, done: number, total?: number) => {
      time = milliseconds
      line.step({ phase: 'download', label: 'AmazonEC2 eu-west-1', done, ...(total !== undefined && { total }) })
    },
  }
}

describe('the progress line', () => {
  it('says how much came, how fast, and how long it will take', () => {
    const { at, written, line } = screen(true)
    at(1000, 0, 400e6)
    at(2000, 20e6, 400e6)
    expect(written.at(-1)).toBe('[#                   ] downloading AmazonEC2 eu-west-1 20 of 400 MB 20 MB/s, 19 s left')
    at(3000, 300e6, 400e6)
    expect(written.at(-1)).toBe('[###############     ] downloading AmazonEC2 eu-west-1 300 of 400 MB 150 MB/s, 1 s left')
    line.end()
    expect(written.at(-1)).toBe('')
  })

  it('names no end where the server does not say the length', () => {
    const { at, written } = screen(true)
    at(1000, 0)
    at(2000, 5e6)
    expect(written.at(-1)).toBe('downloading AmazonEC2 eu-west-1 5.0 MB 5.0 MB/s')
  })

  it('does not draw at every piece, nor where nobody watches', () => {
    const busy = screen(true)
    for (let step = 0; step < 100; step += 1) busy.at(1000 + step, step, 100)
    expect(busy.written).toHaveLength(1)
    const log = screen(false)
    log.at(1000, 1, 2)
    log.line.end()
    expect(log.written).toEqual([])
  })
})
