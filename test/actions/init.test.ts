import { describe, expect, it, vi } from 'vitest'
import { init, type Starter } from '../../src/actions/init.js'

const starter: Starter = { name: 'web', title: 'Web', description: '', text: '{}' }

function depsWith(starters: readonly Starter[]) {
  return { starters: async () => starters, write: vi.fn(async () => {}) }
}

describe('init', () => {
  it('writes the starter, and replaces nothing', async () => {
    const deps = depsWith([starter])
    await init({ file: 'x.json', starter: 'web', force: false }, deps)
    expect(deps.write).toHaveBeenCalledWith('x.json', '{}', 'create')
  })

  it('replaces when forced', async () => {
    const deps = depsWith([starter])
    await init({ file: 'x.json', starter: 'web', force: true }, deps)
    expect(deps.write).toHaveBeenCalledWith('x.json', '{}', 'replace')
  })

  it('writes no JSON into a file that would be read as YAML', async () => {
    const deps = depsWith([starter])
    await expect(init({ file: 'x.yaml', starter: 'web', force: false }, deps)).rejects.toMatchObject({ code: 'OPTION_INVALID' })
    expect(deps.write).not.toHaveBeenCalled()
  })

  it('names the starters that there are, and writes nothing', async () => {
    const deps = depsWith([starter, { ...starter, name: 'data' }])
    await expect(init({ file: 'x.json', starter: 'castle', force: true }, deps)).rejects.toMatchObject({
      code: 'OPTION_INVALID',
      details: { hint: 'There are: web, data.' },
    })
    expect(deps.write).not.toHaveBeenCalled()
  })
})
