import type { Rule } from '@planner/contract'

export default {
  appliesTo: ['aws:emr:cluster', 'aws:emr:serverless'],
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Results of EMR outlive the cluster',
    failureTitle: 'Results of EMR end with the cluster',
    why: 'HDFS lives on the core nodes: when the cluster ends, or they fail, what it worked out is gone.',
    remedy: 'Write results to S3, and name the bucket as "output".',
    url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-file-systems.html',
    practices: ['REL09-BP01', 'REL05-BP06'],
    messages: {
      volatile: 'The design names no store for what it works out.',
    },
  },
  check: ({ facts }) => (facts['analytics.durable-output'] === true ? 'pass' : { message: 'volatile', path: ['output'] }),
} satisfies Rule<object, 'volatile'>
