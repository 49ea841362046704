import { readdir } from 'node:fs/promises'
import { describe, it } from 'node:test'
import { checkPlugin } from '@planner/testing'

const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith('.cases.js'))
const cases = await Promise.all(files.map((file) => import(`./${file}`)))

checkPlugin(`${import.meta.dirname}/..`, {
  describe,
  it,
  resources: Object.fromEntries(cases.map(({ tests }) => [tests.id, tests])),
})
