import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import healthCheck from '../src/health-check.js'

const checks = Array.from({ length: 256 }, () => 'web')
const related = { web: { type: 'aws:route53:health-check' } }

testResource(healthCheck, {
  describe,
  it,
  id: 'aws:route53:health-check',
  cases: [
    {
      name: 'of an endpoint in AWS',
      props: { count: 2 },
      lines: {
        checks: {
          quantity: '2 healthcheck-month',
          charge: 'recurring',
          where: { usagetype: 'Health-Check-AWS' },
          pool: 'AmazonRoute53.health-checks',
        },
      },
    },
    {
      name: 'of an endpoint elsewhere with every optional feature',
      props: { count: 3, endpoint: 'outside', protocol: 'https', interval: 10, stringMatching: true, latencyMeasurement: true },
      lines: {
        checks: { quantity: '3 healthcheck-month', where: { usagetype: 'Health-Check-Non-AWS' } },
        features: { quantity: '12 feature-month', where: { usagetype: 'Health-Check-Option-Non-AWS' } },
      },
      facts: { 'health-check.protocol': 'https', 'health-check.interval-seconds': 10 },
    },
    {
      name: 'one feature in AWS',
      props: { latencyMeasurement: true },
      lines: {
        checks: '1 healthcheck-month',
        features: { quantity: '1 feature-month', where: { usagetype: 'Health-Check-Option-AWS' } },
      },
    },
    {
      name: 'of an alarm: there is no endpoint',
      props: { protocol: 'alarm', endpoint: 'outside', interval: 10 },
      lines: { checks: { quantity: '1 healthcheck-month', where: { usagetype: 'Health-Check-AWS' } } },
    },
    { props: { protocol: 'calculated', checks: ['web'] }, related, problems: [] },
    { props: { checks: ['web'] }, related, problems: ['route53.calculated-check'] },
    { name: '256 children', props: { protocol: 'calculated', checks }, related, problems: ['route53.calculated-check'] },
    { props: { protocol: 'tcp', stringMatching: true }, problems: ['route53.string-matching'] },
    { props: { count: 201 }, problems: [{ id: 'route53.health-checks', severity: 'quota' }] },
    { props: { interval: 20 }, invalid: 'interval' },
  ],
})
