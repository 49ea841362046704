import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/private-authority.schema.json' with { type: 'json' }
import { allMonth } from './amounts.js'
import { issuedCertificates } from './issued-certificates.js'
import type { PrivateAuthorityProps } from './private-authority.types.js'

type Context = ResourceContext<PrivateAuthorityProps>

function* lines(ctx: Context): Generator<CostLine> {
  const shortLived = ctx.props.mode === 'short-lived'
  yield {
    id: 'authorities',
    label: shortLived ? 'Authority, short-lived mode' : 'Authority',
    quantity: allMonth(ctx, ['count'], 'authority'),
    price: {
      offer: 'AWSCertificateManager',
      where: shortLived ? { meter: 'private-ca.short-lived' } : { usagetype: 'PaidPrivateCA' },
      per: 'authority-month',
    },
    charge: 'recurring',
  }
  yield issuedCertificates(ctx, shortLived)
  if (ctx.given(['statusQueries']))
    yield {
      id: 'status-queries',
      label: 'OCSP responses',
      quantity: ctx.input(['statusQueries'], 'query'),
      price: { offer: 'AWSCertificateManager', where: { meter: 'ocsp' }, per: 'query' },
      charge: 'usage',
    }
}

const facts = ({ props }: Context): Facts => ({
  'encryption.authority': true,
  'encryption.revocation': props.statusQueries !== undefined,
  'storage.encrypted': true,
})

export default {
  title: 'Private certificate authority',
  summary: 'Authorities by the month, certificates that they issue by shared tiers, OCSP responses.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<PrivateAuthorityProps>
