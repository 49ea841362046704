import { describe, expect, it } from 'vitest'
import { designText, load, problemsOf } from './loading.js'

const site = (props: object) => designText({ resources: { shop: { type: 'aws:test:site', tags: { team: 'web' }, ...props } } })

describe('parts of a resource', () => {
  it('are resources beside it, with defaults, its region and its tags', async () => {
    const { design, types } = await load(site({ region: 'us-east-1' }))
    expect(design.resources.map(({ address }) => address)).toEqual(['shop', 'shop.servers'])
    expect(design.resources[1]).toMatchObject({
      type: 'aws:test:server',
      region: 'us-east-1',
      tags: { team: 'web' },
      partOf: 'shop',
      pointer: ['resources', 'shop'],
      props: { model: 'large', count: 1, system: 'linux' },
    })
    expect(types.has('aws:test:server')).toBe(true)
  })

  it.each([
    [
      'of a type that nobody prices',
      'missing',
      /6:13 .*aws:test:site creates "aws:test:nowhere", which no installed plugin prices → install a plugin/,
    ],
    [
      'with a name that is none',
      'misnamed',
      /cannot say what aws:test:site creates: "No Name" is no part with a type → install another version/,
    ],
    ['of a plugin that fails at it', 'throws', /cannot say what aws:test:site creates: no plan → install another version/],
    ['that their own type refuses', 'own', /"model" is missing|modle/],
  ])('%s are problems at the resource', async (_, store, message) => {
    expect((await problemsOf(site({ store }))).join('\n')).toMatch(message)
  })

  it('are not asked for where its own schema is broken', async () => {
    const problems = await problemsOf(site({ store: 'own', model: 5 }))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('model')
  })
})
