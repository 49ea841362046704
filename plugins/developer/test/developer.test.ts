import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import build from '../src/build-project.js'
import deployment from '../src/deployment.js'
import packages from '../src/package-repository.js'
import pipeline from '../src/pipeline.js'
import repository from '../src/source-repository.js'
import stack from '../src/stack.js'

const asOf = '2026-10-15'

testResource(repository, {
  describe,
  it,
  id: 'aws:codecommit:repository',
  asOf,
  cases: [
    {
      props: { users: 20 },
      lines: { users: { quantity: '20 user-month', pool: 'AWSCodeCommit.users' } },
      facts: { 'delivery.source-control': true },
      problems: [{ id: 'codecommit.closed', severity: 'info' }],
    },
    { name: 'before it was closed', asOf: '2024-07-01', props: {}, lines: { users: { quantity: 'unknown', price: 'unknown' } } },
  ],
})

testResource(build, {
  describe,
  it,
  id: 'aws:codebuild:project',
  asOf,
  cases: [
    {
      name: 'each build by the started minute',
      region: 'us-east-1',
      props: { size: 'medium', builds: 400, duration: 3.5 },
      lines: { builds: { quantity: '1600 minute', charge: 'usage', where: { usagetype: 'Build-Min:Linux:g1.medium' } } },
      facts: { 'delivery.build': true, 'network.vpc': false },
    },
    {
      region: 'us-east-1',
      props: { environment: 'arm', minutes: 100 },
      lines: { builds: { quantity: '100 minute', where: { usagetype: 'Build-Min:ARM:g1.small' } } },
    },
    { props: { environment: 'windows', size: 'large', minutes: 1 }, lines: { builds: { quantity: '1 minute', price: 'unknown' } } },
    { props: {}, region: 'us-east-1', lines: { builds: 'unknown' } },
    { props: { environment: 'windows' }, problems: ['codebuild.size'] },
    { props: { minutes: 5, builds: 1 }, region: 'us-east-1', problems: [{ id: 'codebuild.minutes-twice', severity: 'warn' }] },
  ],
})

testResource(deployment, {
  describe,
  it,
  id: 'aws:codedeploy:application',
  asOf,
  cases: [
    { name: 'to EC2 it is free', props: { rollback: true }, lines: {}, facts: { 'delivery.target': 'ec2', 'delivery.rollback': true } },
    { props: { target: 'on-premises', updates: 40 }, lines: { updates: { quantity: '40 update', charge: 'usage' } } },
    { props: { target: 'on-premises' }, lines: { updates: 'unknown' } },
    { props: { updates: 40 }, problems: [{ id: 'codedeploy.updates-are-free', severity: 'warn' }] },
    { props: { target: 'lambda' }, problems: ['codedeploy.strategy'] },
    { props: { target: 'lambda', strategy: 'canary' }, facts: { 'delivery.strategy': 'canary' } },
  ],
})

testResource(pipeline, {
  describe,
  it,
  id: 'aws:codepipeline:pipeline',
  asOf,
  cases: [
    { props: { kind: 'v1', count: 3 }, lines: { pipelines: { quantity: '3 pipeline-month', charge: 'recurring' } } },
    {
      props: { actionMinutes: 2000 },
      lines: { actions: { quantity: '2000 minute', charge: 'usage' } },
      facts: { 'delivery.pipeline': true },
    },
    { props: {}, lines: { actions: 'unknown' } },
  ],
})

testResource(packages, {
  describe,
  it,
  id: 'aws:codeartifact:repository',
  asOf,
  cases: [
    { props: { stored: 50, requests: 1000000 }, lines: { storage: '50 GB-month', requests: '1000000 request' } },
    {
      name: 'a region that no source has',
      region: 'af-south-1',
      props: { stored: 1 },
      lines: { storage: { quantity: '1 GB-month', price: 'unknown' }, requests: { quantity: 'unknown', price: 'unknown' } },
    },
  ],
})

testResource(stack, {
  describe,
  it,
  id: 'aws:cloudformation:stack',
  asOf,
  cases: [
    { name: 'types of AWS are free', props: {}, lines: {}, facts: { 'delivery.infrastructure-as-code': true, 'delivery.rollback': true } },
    {
      region: 'us-east-1',
      props: { handlerOperations: 10000, handlerDuration: 60, hookOperations: 500, hookDuration: 30 },
      lines: { handlers: '10000 operation', 'handlers.duration': '60 second', hooks: '500 operation', 'hooks.duration': '30 second' },
    },
    {
      region: 'eu-west-1',
      props: { handlerOperations: 1, handlerDuration: 1, hookOperations: 1, hookDuration: 1 },
      lines: { handlers: '1 operation', 'handlers.duration': '1 second', hooks: '1 operation', 'hooks.duration': '1 second' },
    },
  ],
})
