import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import workspace from '../src/grafana.js'

testResource(workspace, {
  describe,
  it,
  id: 'aws:grafana:workspace',
  cases: [
    {
      name: 'at least one editor',
      props: {},
      region: 'us-east-1',
      lines: { editors: { quantity: '1 user-month', charge: 'recurring' }, viewers: '0 user-month' },
      facts: { 'identity.single-sign-on': 'identity-center' },
    },
    {
      props: { editors: 2, viewers: { low: 3, expected: 5, high: 9 }, singleSignOn: 'saml' },
      region: 'us-east-1',
      lines: {
        editors: { quantity: '2 user-month', where: { usagetype: 'Grafana:EditorUser' } },
        viewers: { quantity: { low: '3', expected: '5', high: '9', unit: 'user-month' }, where: { usagetype: 'Grafana:ViewerUser' } },
      },
      facts: { 'identity.single-sign-on': 'saml' },
    },
    { props: { editors: '2 GB' }, invalid: 'editors' },
  ],
})
