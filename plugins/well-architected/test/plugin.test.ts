import { checkPlugin } from '@planner/testing'
import { describe, it } from 'vitest'

checkPlugin(new URL('..', import.meta.url).pathname, { describe, it })
