import { describe, expect, it } from 'vitest'
import { terminal } from '../../src/cli/terminal.js'

const screen = { isTTY: true, columns: 90 }

describe('terminal', () => {
  it.each([
    ['a terminal', screen, {}, true, true],
    ['a pipe', {}, {}, true, false],
    ['NO_COLOR', screen, { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR', screen, { NO_COLOR: '' }, true, true],
    ['--no-color', screen, {}, false, false],
    ['a dumb terminal', screen, { TERM: 'dumb' }, true, false],
    ['a log that is forced', {}, { FORCE_COLOR: '1' }, true, true],
    ['NO_COLOR over FORCE_COLOR', screen, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['FORCE_COLOR=0', screen, { FORCE_COLOR: '0' }, true, false],
  ])('colours %s: the right way', (_, stream, env, wanted, color) => {
    expect(terminal(stream, env, wanted).color).toBe(color)
  })

  it.each([
    [screen, {}, 90],
    [{ isTTY: true, columns: 12 }, {}, 40],
    [{}, {}, 120],
    [{}, { COLUMNS: '80' }, 80],
    [{}, { COLUMNS: 'wide' }, 120],
  ])('takes the width of %j with %j as %d', (stream, env, columns) => {
    expect(terminal(stream, env, true).columns).toBe(columns)
  })
})
