import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/certificate.schema.json' with { type: 'json' }
import type { CertificateProps } from './certificate.types.js'
import { issuedCertificates } from './issued-certificates.js'

type Context = ResourceContext<CertificateProps>

function* lines(ctx: Context): Generator<CostLine> {
  if (ctx.props.kind === 'private') yield issuedCertificates(ctx, ctx.props.shortLived === true)
}

const facts = ({ props }: Context): Facts => ({
  'encryption.in-transit': true,
  'encryption.certificate': props.kind ?? 'public',
  'encryption.rotation': true,
  'network.domains': props.of ?? [],
})

function* problems({ props }: CheckContext<CertificateProps>): Generator<Problem> {
  if (props.kind !== 'private' && props.issued !== undefined)
    yield {
      id: 'acm.public-is-free',
      severity: 'error',
      path: ['issued'],
      message: 'public certificates are not counted: they cost nothing',
      hint: 'write "kind": "private", or leave "issued" out',
    }
  if (props.kind === 'private' && props.authority === undefined)
    yield {
      id: 'acm.private-authority',
      severity: 'warn',
      path: ['authority'],
      message: 'private certificates come from an authority, which is billed by the month, and none is named',
      hint: 'add an aws:acm:private-authority and write its address as "authority"',
    }
}

export default {
  title: 'ACM certificate',
  summary: 'Public certificates cost nothing; private ones are billed when they are issued.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<CertificateProps>
