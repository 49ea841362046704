import { describe, expect, it } from 'vitest'
import type { Deps } from '../../src/actions/deps.js'
import { checkOutputs, writeOutputs } from '../../src/actions/outputs.js'
import type { Result } from '../../src/result/result.types.js'

const nothing = () => Promise.reject(new Error('not asked for here'))
const world = { templates: nothing, env: {}, note: () => {} }

describe('outputs', () => {
  it('knows forms by their ending, whatever its case', () => {
    expect(() => checkOutputs(['a.json', 'b.CSV', 'dir.x/c.txt'], 'design.json')).not.toThrow()
  })

  it.each(['a.docx', 'a', '.json', 'a.constructor'])('refuses %s', (file) => {
    expect(() => checkOutputs([file], 'design.json')).toThrow(expect.objectContaining({ code: 'OPTION_INVALID' }))
  })

  it.each(['design.json', './design.json', 'x/../design.json'])('does not write %s over the design', (file) => {
    expect(() => checkOutputs([file], 'design.json')).toThrow(/is the design/)
  })

  it('writes the document as it is', async () => {
    const written: string[] = []
    const result = { result: 1, resources: [{ address: 'web' }] } as unknown as Result
    const write: Deps['write'] = async (file, content) => void written.push(file, [...content].join(''))
    await writeOutputs(['a.json'], result, { write, ...world })
    expect(written).toEqual(['a.json', `${JSON.stringify(result, null, 2)}\n`])
  })

  it('writes what it can where a form cannot be made, and says which', async () => {
    const written: string[] = []
    const result = { result: 1, resources: [], commitments: [] } as unknown as Result
    const write: Deps['write'] = async (file) => void written.push(file)
    await expect(writeOutputs(['a.html', 'b.json'], result, { write, ...world })).rejects.toThrow()
    expect(written).toEqual(['b.json'])
  })
})
