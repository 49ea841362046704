import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/repository.schema.json' with { type: 'json' }
import type { RepositoryProps } from './repository.types.js'

type Context = ResourceContext<RepositoryProps>

function* lines(ctx: Context): Generator<CostLine> {
  const { visibility, archive } = ctx.props
  yield {
    id: 'storage',
    label: visibility === 'public' ? 'Images in the public gallery' : 'Images',
    quantity: ctx.input(['storage'], 'GB').times(ctx.month.length),
    price:
      visibility === 'public'
        ? { offer: 'AmazonECRPublic', where: { usagetype: 'TimedStorage-ByteHrs' }, per: 'GB-month' }
        : {
            offer: 'AmazonECR',
            where: { productFamily: 'EC2 Container Registry', usagetype: 'TimedStorage-ByteHrs' },
            per: 'GB-month',
          },
    charge: 'recurring',
  }
  if (!archive) return
  yield {
    id: 'archive.storage',
    label: 'Archived images',
    quantity: ctx.input(['archive', 'storage'], 'GB').times(ctx.month.length),
    price: { offer: 'AmazonECR', where: { meter: 'archive.storage' }, per: 'GB-month' },
    charge: 'recurring',
  }
  yield {
    id: 'archive.retrieved',
    label: 'Archived images restored',
    quantity: ctx.input(['archive', 'retrieved'], 'GB'),
    price: { offer: 'AmazonECR', where: { meter: 'archive.retrieval' }, per: 'GB' },
    charge: 'usage',
  }
}

const facts = ({ props }: Context): Facts => ({
  'storage.encrypted': true,
  'encryption.in-transit': true,
  'encryption.customer-key': props.encryption === 'customer-managed',
  'network.public': props.visibility === 'public',
  'storage.immutable': props.immutableTags === true,
  'storage.lifecycle': props.lifecycle === true,
  'scanning.kind': props.scanning ?? 'none',
  'replication.regions': props.replicatedTo ?? [],
  'availability.multi-zone': true,
})

export default {
  title: 'ECR repository',
  summary: 'Container images kept and archived; data that leaves the region is a connection.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<RepositoryProps>
