import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keptValidator } from '../../src/host/kept-validators.js'
import { newFolder } from '../support/planner.js'

type Validator = (value: unknown) => boolean

const schema = { type: 'object', properties: { gb: { $ref: 'planner:usage', unit: 'GB' }, name: { type: 'string', maxLength: 3 } } }

describe('keptValidator', () => {
  it('compiles once, and reads what it compiled', async () => {
    const folder = join(newFolder(), 'validators')
    const first = await keptValidator<Validator>(folder, 'one', schema)
    expect([first?.({ gb: '4 TB', name: 'abc' }), first?.({ gb: [] }), first?.({ name: 'long' })]).toEqual([true, false, false])
    expect(await readdir(folder)).toEqual(['one.mjs'])
    // Another schema under the name of the first shows that it is read.
    const second = await keptValidator<Validator>(folder, 'one', { type: 'string' })
    expect(second?.({ gb: 1 })).toBe(true)
  })

  it('compiles anew what cannot be read', async () => {
    const folder = newFolder()
    await writeFile(join(folder, 'two.mjs'), 'export default {')
    const anew = await keptValidator<Validator>(folder, 'two', schema)
    expect(anew?.({ name: 'long' })).toBe(false)
    expect(await readdir(folder)).toEqual(['two.mjs'])
  })

  it('does without a folder that cannot be written to', async () => {
    const file = join(newFolder(), 'file')
    await writeFile(file, '')
    expect(await keptValidator<Validator>(join(file, 'below'), 'three', schema)).toBeUndefined()
  })

  it('says what is wrong with a schema', async () => {
    await expect(keptValidator(newFolder(), 'four', { type: 'nothing' })).rejects.toThrow('type')
  })
})
