import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import { gateways } from './cases.js'

for (const { id, type, cases } of gateways) testResource(type, { describe, it, id, cases })
