import type { CatalogRow, CheckContext, Problem } from '@planner/contract'
import type { ClusterProps } from './cluster.types.js'
import { nodesOf } from './nodes.js'
import { storesOnNodes } from './products.js'

type Check = CheckContext<ClusterProps>

const TABLE = 'redshift-node-types'

export function* clusterProblems(ctx: Check): Generator<Problem> {
  const { nodeType, multiZone, stored, backup } = ctx.props
  const rows = ctx.catalogKeys(TABLE, 'instanceType', nodeType).flatMap((key) => ctx.catalog(TABLE, key) ?? [])
  if (rows.length === 0) {
    const types = ctx.catalogKeys(TABLE).map((key) => key.split(' ')[0] ?? '')
    yield {
      id: 'redshift.node-type',
      severity: 'error',
      path: ['nodeType'],
      message: `there is no node type ${nodeType}, or AWS no longer sells it`,
      hint: ctx.nearest(nodeType, new Set(types)) || 'write a type as AWS does: ra3.xlplus',
    }
    return
  }
  yield* countProblems(ctx, rows)
  const onNodes = storesOnNodes(nodeType)
  if (multiZone && onNodes)
    yield {
      id: 'redshift.multi-zone',
      severity: 'error',
      path: ['multiZone'],
      message: `${nodeType} stores on its nodes, which stand in one zone`,
      hint: 'take an RA3 type',
    }
  if (onNodes && stored !== undefined)
    yield {
      id: 'redshift.no-managed-storage',
      severity: 'error',
      path: ['stored'],
      message: `${nodeType} stores on its nodes, whose disks are in their price`,
      hint: 'remove "stored", or take an RA3 type',
    }
  if (!onNodes && backup?.retention === 0)
    yield {
      id: 'redshift.automated-snapshots',
      severity: 'error',
      path: ['backup', 'retention'],
      message: `automated snapshots of ${nodeType} cannot be switched off, and cost nothing`,
      hint: 'give 1 to 35 days',
    }
}

/** A type may have one node, or several, or either; 0 is a paused cluster. */
function* countProblems(ctx: Check, rows: readonly CatalogRow[]): Generator<Problem> {
  const fits = (row: CatalogRow): boolean =>
    nodesOf(ctx).segments.every(({ value }) => {
      if (!value.known || value.isZero) return true
      const [least, most] = [ctx.constant(row.cells.minNodes ?? 1, 'node', 'least'), ctx.constant(mostOf(row), 'node', 'most')]
      return !least.exceeds(value) && !value.exceeds(most)
    })
  if (rows.some(fits)) return
  const ranges = rows.map(({ cells }) =>
    cells.minNodes === cells.maxNodesAtCreate ? cells.minNodes : `${cells.minNodes} to ${cells.maxNodesAtCreate}`,
  )
  yield {
    id: 'redshift.nodes',
    severity: 'error',
    path: ['nodes'],
    message: `a cluster of ${ctx.props.nodeType} has ${[...new Set(ranges)].join(', or ')} nodes`,
    hint: 'take a number within, or another type',
  }
}

/** Some grow beyond the nodes that they can be made with. */
const mostOf = ({ cells }: CatalogRow): string => cells.maxNodesByResize ?? cells.maxNodesAtCreate ?? '1'
