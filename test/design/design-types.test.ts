import { expectTypeOf, it } from 'vitest'
import type { CommitmentDocument, ConnectionDocument, DesignDocument } from '../../src/design/design.js'
import type { DesignFile } from '../../src/design/design.types.js'

it('what the schema lets through is what the program reads', () => {
  type Same = 'name' | 'description' | 'region' | 'freeTier' | 'asOf' | 'horizon' | 'discounts' | 'budgets'
  expectTypeOf<Pick<DesignFile, Same>>().toExtend<Pick<DesignDocument, Same>>()
  expectTypeOf<NonNullable<DesignFile['connections']>[number]>().toExtend<ConnectionDocument>()
  expectTypeOf<NonNullable<DesignFile['commitments']>[number]>().toExtend<CommitmentDocument>()
  expectTypeOf<keyof DesignDocument>().toExtend<keyof DesignFile>()
  expectTypeOf<Exclude<keyof DesignFile, '$schema'>>().toExtend<keyof DesignDocument>()
})
