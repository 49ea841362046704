import type { CheckContext, CostLine, Facts, PriceQuery, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/transfer-server.schema.json' with { type: 'json' }
import type { TransferServerProps } from './transfer-server.types.js'

type Context = ResourceContext<TransferServerProps>

const protocolsOf = ({ props }: Context): readonly string[] => props.protocols ?? ['sftp']

function* lines(ctx: Context): Generator<CostLine> {
  const protocols = protocolsOf(ctx)
  yield {
    id: 'protocols',
    label: `Protocols: ${protocols.map((protocol) => protocol.toUpperCase()).join(', ')}`,
    quantity: ctx.constant(protocols.length, 'protocol', 'each protocol is billed by the hour').times(ctx.month.hours),
    price: product({ meter: 'protocol-hour' }, 'protocol-hour'),
    charge: 'recurring',
  }
  yield {
    id: 'uploaded',
    label: 'Data uploaded',
    quantity: ctx.input(['uploaded'], 'GB'),
    price: product({ usagetype: 'UploadBytes' }, 'GB'),
    charge: 'usage',
  }
  yield {
    id: 'downloaded',
    label: 'Data downloaded',
    quantity: ctx.input(['downloaded'], 'GB'),
    price: product({ usagetype: 'DownloadBytes' }, 'GB'),
    charge: 'usage',
  }
}

const product = (where: PriceQuery['where'], per: PriceQuery['per']): PriceQuery => ({ offer: 'AWSTransfer', where, per })

const facts = (ctx: Context): Facts => ({
  'availability.multi-zone': true,
  'encryption.in-transit': !protocolsOf(ctx).includes('ftp'),
  'network.public': ctx.props.endpoint !== 'vpc',
})

function* problems(ctx: CheckContext<TransferServerProps>): Generator<Problem> {
  if (protocolsOf(ctx).includes('ftp') && ctx.props.endpoint !== 'vpc')
    yield {
      id: 'transfer.ftp-in-public',
      severity: 'error',
      path: ['protocols'],
      message: 'a server that speaks FTP has an endpoint in a VPC only',
      hint: 'add "endpoint": "vpc", or take "sftp" or "ftps"',
    }
}

export default {
  title: 'Transfer Family server',
  summary: 'Hours of each protocol that a file server for SFTP, FTPS or FTP speaks, and data up and down.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<TransferServerProps>
