import { describe, it } from 'node:test'
import { testResource } from '@planner/testing'
import type from '../dist/{{kind}}.js'
import { tests } from './{{kind}}.cases.js'

testResource(type, { ...tests, describe, it })
