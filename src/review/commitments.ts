import type { CommitmentState } from '@planner/contract'
import type { Basis } from '../costing/basis.js'
import { type Application, applyCommitments, type Commitment } from '../costing/commitments.js'
import type { DesignDocument } from '../design/design.js'
import { pointerText } from '../design/pointer-text.js'

/** A commitment with its place in the design. */
export interface PlacedCommitment {
  readonly pointer: readonly (string | number)[]
  readonly state: CommitmentState
}

/** What rules see of the design's commitments, and of those that resources state themselves: as they apply in the first month. */
export const commitmentStates = ({
  options,
  resources,
  commitments,
  terms,
}: Pick<Basis, 'options' | 'resources' | 'commitments' | 'terms'>): readonly PlacedCommitment[] => {
  const lines = resources.flatMap(({ months }) => months[0] ?? []).filter(({ line }) => line.eligible)
  const application = applyCommitments(commitments, lines, terms.source)
  const covered = Map.groupBy(application.coverage, ({ commitment }) => commitment)
  return commitments.map((commitment) => ({
    pointer: commitment.pointer,
    state: {
      ...ownState(commitment, options.design.document),
      ...usedShare(commitment, application),
      covers: [...new Set((covered.get(commitment.id) ?? []).map(({ line }) => line.address))],
    },
  }))
}

const ownState = (commitment: Commitment, { commitments = [] }: DesignDocument): Omit<CommitmentState, 'covers'> => {
  const { option, term, payment, region, owner, pointer } = commitment
  const common = { option, term, payment, region, pointer: pointerText(pointer), ...(owner === undefined ? {} : { owner }) }
  if (commitment.option === 'savings-plan') {
    const perHour = commitment.perHour.texts()?.expected
    return { ...common, kind: commitment.kind, ...(perHour === undefined ? {} : { perHour: Number(perHour) }) }
  }
  const written = owner === undefined ? commitments[Number(pointer[1])] : undefined
  const count = commitment.count.texts()?.expected
  return {
    ...common,
    class: commitment.class,
    ...(commitment.zone === undefined ? {} : { zone: commitment.zone }),
    ...(count === undefined ? {} : { count: Number(count) }),
    ...(written?.option === 'reserved' ? { of: written.of, props: written } : {}),
  }
}

const usedShare = ({ id }: Commitment, { use }: Application): Pick<CommitmentState, 'used'> => {
  const used = use.get(id)?.utilization.texts()?.expected
  return used === undefined ? {} : { used: Number(used) }
}
