import { join } from 'node:path'
import { checkPlugin } from '@planner/testing'
import { describe, it } from 'vitest'

checkPlugin(join(import.meta.dirname, '..'), { describe, it })
