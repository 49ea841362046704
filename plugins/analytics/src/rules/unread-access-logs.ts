import type { Rule } from '@planner/contract'

/** What can read logs in a bucket. */
const READERS = ['aws:athena:workgroup', 'aws:emr:*', 'aws:glue:job', 'aws:opensearch:*', 'aws:redshift:*']

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'operational-excellence',
    severity: 'low',
    title: 'Access logs are analysed',
    failureTitle: 'Access logs are kept and nobody reads them',
    why: 'Logs of load balancers show slow answers, errors and attacks, but only to who asks them.',
    remedy: 'Query the logs with Athena, or process them with EMR.',
    url: 'https://docs.aws.amazon.com/athena/latest/ug/application-load-balancer-logs.html',
    practices: ['REL06-BP05', 'OPS08-BP02', 'SEC04-BP03'],
    messages: {
      unread: 'Its access logs go to a bucket, and nothing in the design reads them.',
    },
  },
  check({ all }) {
    const logging = all('aws:elb:*').filter((balancer) => balancer['logging.access'] === true)
    if (logging.length === 0) return 'not-applicable'
    if (READERS.some((type) => all(type).length > 0)) return 'pass'
    return logging.map(({ address }) => ({ message: 'unread', ...(address === undefined ? {} : { address }) }))
  },
} satisfies Rule<never, 'unread'>
