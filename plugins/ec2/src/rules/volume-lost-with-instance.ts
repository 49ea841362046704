import type { Rule } from '@planner/contract'
import type { InstanceProps } from '../instance.types.js'

export default {
  appliesTo: 'aws:ec2:instance',
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Data volumes outlive their instance',
    failureTitle: 'A data volume is deleted with its instance',
    why: 'Whoever terminates the instance deletes the data.',
    remedy: 'Switch off deletion on termination for data volumes.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html',
    practices: ['REL09-BP01', 'SEC07-BP04'],
    messages: {
      deleted: 'The volume {volume} is deleted when its instance is terminated.',
    },
  },
  check(ctx) {
    const volumes = ctx.props.volumes ?? []
    if (volumes.length === 0) return 'not-applicable'
    const lost = volumes.flatMap(({ name, deleteOnTermination }, index) =>
      deleteOnTermination === true
        ? [
            {
              message: 'deleted' as const,
              data: { volume: name ?? index },
              ...ctx.mendedBy(['volumes', index, 'deleteOnTermination'], false),
            },
          ]
        : [],
    )
    return lost.length > 0 ? lost : 'pass'
  },
} satisfies Rule<InstanceProps, 'deleted'>
