import { expect, it } from 'vitest'
import { designText, problemsOf } from './loading.js'

const zone = { type: 'acme:cdn:zone' }

it.each([
  ['the one of the vendor', { 'planner-plugin-acme-cdn': '^1', '@other/plugin-dns': '2.0.1' }, ['planner-plugin-acme-cdn@^1']],
  ['all, where none has its name', { '@cdn/plugin': '~1.4', other: '2' }, ['@cdn/plugin@~1.4', 'other@2']],
])('names the missing plugins that a design needs: %s', async (_, plugins, specs) => {
  const [problem] = await problemsOf(designText({ plugins, resources: { zone } }))
  expect(problem).toContain('no installed plugin prices "acme:cdn:zone"')
  expect(problem).toContain(specs.map((spec) => `planner plugins install ${spec}`).join(' && '))
})

it('does not name one that is installed', async () => {
  const [problem] = await problemsOf(designText({ plugins: { '@test/plugin': '^1' }, resources: { zone } }))
  expect(problem).toContain('planner plugins install planner-plugin-acme-cdn, if it has the usual name')
})

it.each([
  ['a command in place of a version', { acme: '^1; rm -rf ~' }],
  ['a name that is none', { '../acme': '^1' }],
])('refuses %s', async (_, plugins) => {
  expect(await problemsOf(designText({ plugins }))).toEqual([expect.stringContaining('plugins')])
})
