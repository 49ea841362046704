import type { Rule } from '@planner/contract'
import { MACHINES, type MachineOwner, machineAt } from '../machine-at.js'
import { familyOf, sizeOf } from '../product.js'
import { changedType } from '../type-change.js'

/** Classes of instance types that suit a purpose, the closest first. */
const FITTING = {
  web: ['Compute optimized', 'General purpose'],
  general: ['General purpose'],
  bursty: ['General purpose'],
  batch: ['Compute optimized', 'General purpose'],
  database: ['Memory optimized', 'Storage optimized'],
  cache: ['Memory optimized'],
  queue: ['General purpose', 'Memory optimized'],
  warehouse: ['Storage optimized', 'Memory optimized'],
  'machine-learning': ['Accelerated computing'],
  hpc: ['Compute optimized', 'Accelerated computing', 'Memory optimized'],
} as const

const LETTERS: Readonly<Record<string, string>> = { 'Compute optimized': 'c', 'General purpose': 'm', 'Memory optimized': 'r' }

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Instance families suit what runs on them',
    failureTitle: 'An instance family does not suit what runs on it',
    why: 'Each family has its own balance of processors, memory and disks; what does not fit is slow in one of them and pays for the others.',
    remedy: 'Take a family that is made for the purpose, and measure before you decide on the size.',
    url: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html',
    practices: ['PERF02-BP01', 'PERF02-BP02', 'PERF02-BP04'],
    controls: { trustedAdvisor: ['c1z7kmr00n'] },
    messages: {
      unfit: '{type} is of the class "{found}"; for the purpose {purpose} take {wanted}.',
    },
  },
  check(ctx) {
    const { purpose } = machineAt(ctx.props).machine
    const type = String(ctx.facts['instance.type'])
    const found = ctx.catalog('ec2-instance-types', type)?.cells.family
    if (purpose === undefined || found === undefined) return 'not-applicable'
    const wanted: readonly string[] = FITTING[purpose]
    if (wanted.includes(found)) return 'pass'
    const letter = LETTERS[wanted[0] ?? '']
    // Families of other letters count their generations in their own way.
    const sister = letter === undefined || !/^[cmr]\d/.test(type) ? undefined : `${letter}${familyOf(type).slice(1)}.${sizeOf(type)}`
    const old = sister !== undefined && ctx.catalog('ec2-instance-types', sister)?.cells.currentGeneration === 'false'
    const data = { type, found, purpose, wanted: wanted.join(' or ') }
    return { message: 'unfit', data, ...changedType(ctx, old ? undefined : sister) }
  },
} satisfies Rule<MachineOwner, 'unfit'>
