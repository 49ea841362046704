import { mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeTextFile } from '../../src/cli/write-file.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planner-write-'))
})

describe('writeTextFile', () => {
  it('replaces a file, keeps its mode and leaves no draft', async () => {
    const file = join(folder, 'out.json')
    await writeFile(file, 'old', { mode: 0o640 })
    await writeTextFile(file, 'new')
    expect(await readFile(file, 'utf8')).toBe('new')
    expect((await stat(file)).mode & 0o777).toBe(0o640)
    expect(await readdir(folder)).toEqual(['out.json'])
  })

  it('writes through a symbolic link', async () => {
    await writeFile(join(folder, 'real.json'), 'old')
    await symlink(join(folder, 'real.json'), join(folder, 'link.json'))
    await writeTextFile(join(folder, 'link.json'), 'new')
    expect(await readFile(join(folder, 'real.json'), 'utf8')).toBe('new')
    expect((await readdir(folder)).sort()).toEqual(['link.json', 'real.json'])
  })

  it('writes to a device without replacing it', async () => {
    await writeTextFile('/dev/null', 'gone')
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true)
  })

  it.each(['replace', 'create'] as const)('leaves a read-only file as it is, whoever runs (%s)', async (mode) => {
    const file = join(folder, 'kept.json')
    await writeFile(file, 'old', { mode: 0o444 })
    await symlink(file, join(folder, 'link.json'))
    const failed = { code: 'OUTPUT_FAILED', exit: 2, message: expect.stringContaining('could not be written') }
    await expect(writeTextFile(join(folder, 'link.json'), 'new', mode)).rejects.toMatchObject(failed)
    await expect(writeTextFile(file, 'new')).rejects.toMatchObject({ ...failed, details: { hint: expect.stringContaining('chmod u+w') } })
    expect(await readFile(file, 'utf8')).toBe('old')
    expect((await readdir(folder)).sort()).toEqual(['kept.json', 'link.json'])
  })

  it('creates only what does not exist', async () => {
    const file = join(folder, 'design.json')
    await writeTextFile(file, 'one', 'create')
    await expect(writeTextFile(file, 'two', 'create')).rejects.toMatchObject({
      code: 'OUTPUT_FAILED',
      details: { hint: expect.stringContaining('--force') },
    })
    expect(await readFile(file, 'utf8')).toBe('one')
  })

  it.each(['replace', 'create'] as const)('makes the folder that it belongs in (%s)', async (mode) => {
    const files = ['one.csv', 'two.csv'].map((name) => join(folder, 'no/such', name))
    await Promise.all(files.map((file) => writeTextFile(file, 'x', mode)))
    expect((await readdir(join(folder, 'no/such'))).sort()).toEqual(['one.csv', 'two.csv'])
  })

  it.each([
    ['a part of the path is a file', 'file/x/out.csv', 'A part of its path is a file: name another folder.'],
    ['a folder is a link to nothing', 'link/out.csv', 'Its folder does not exist and cannot be made: name another.'],
  ])('says what to do if %s', async (_, name, hint) => {
    await writeFile(join(folder, 'file'), '')
    await symlink('nowhere', join(folder, 'link'))
    await expect(writeTextFile(join(folder, name), 'x')).rejects.toMatchObject({
      code: 'OUTPUT_FAILED',
      exit: 2,
      message: expect.stringContaining(`${name} could not be written`),
      details: { hint },
    })
    expect((await readdir(folder)).sort()).toEqual(['file', 'link'])
  })

  it('says that a folder is a folder', async () => {
    await expect(writeTextFile(folder, 'x')).rejects.toMatchObject({
      code: 'OUTPUT_FAILED',
      details: { hint: expect.stringContaining('folder') },
    })
  })
})
