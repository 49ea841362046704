import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import handBuilt from '../../src/rules/hand-built-site.js'
import manual from '../../src/rules/manual-delivery.js'
import undescribed from '../../src/rules/resource-without-template.js'
import regional from '../../src/rules/template-of-one-region.js'
import unversioned from '../../src/rules/unversioned-template.js'

const kit = { describe, it }

const stack = { address: 'site', type: 'aws:cloudformation:stack' }
const group = { address: 'web', type: 'aws:autoscaling:group' }
const balancer = { address: 'front', type: 'aws:elb:application' }
const development = { environment: 'development' } as const

testRule(handBuilt, {
  ...kit,
  pass: [{ all: [{ address: 'shop', type: 'aws:elasticbeanstalk:environment' }, group, balancer] }, { all: [group, balancer, stack] }],
  fail: [
    {
      all: [{ ...group, 'instance.setup': 'manual' }, balancer],
      messages: ['simple'],
      data: { group: 'web', balancer: 'front' },
    },
  ],
  notApplicable: [
    { all: [group] },
    { all: [group, balancer, { address: 'more', type: 'aws:autoscaling:group' }] },
    { all: [group, balancer, { address: 'resize', type: 'aws:lambda:function' }] },
  ],
  unknown: [{ all: [group, balancer] }],
})

testRule(regional, {
  ...kit,
  pass: [{ all: [{ ...stack, 'delivery.portable': true }] }, { all: [{ ...stack, 'delivery.other-regions': ['eu-central-1'] }] }],
  fail: [{ all: [{ ...stack, 'delivery.portable': false }], messages: ['bound'], data: { region: 'eu-west-1' }, path: ['portable'] }],
  notApplicable: [{ all: [{ ...stack, 'delivery.portable': false }], workload: development }],
  unknown: [{ all: [] }, { all: [stack] }],
})

testRule(undescribed, {
  ...kit,
  pass: [
    { name: 'without a list, a template describes everything', all: [stack, group] },
    {
      name: 'parts come with what they belong to',
      all: [
        { ...stack, 'delivery.describes': ['shop'] },
        { ...group, address: 'shop' },
        { ...balancer, address: 'shop.balancer' },
      ],
    },
  ],
  fail: [
    {
      all: [{ ...stack, 'delivery.describes': ['web'] }, group, balancer, { ...group, address: 'more' }],
      messages: ['outside', 'outside'],
      data: { resource: 'front' },
    },
  ],
  notApplicable: [{ all: [group], workload: development }],
  unknown: [{ all: [group] }],
})

testRule(unversioned, {
  ...kit,
  pass: [
    { props: { versioned: true, rollback: true } },
    {
      props: { rollback: true },
      referrers: { deploys: [{ address: 'pipe', type: 'aws:codepipeline:pipeline', 'delivery.source': 'code' }] },
    },
  ],
  fail: [
    { props: { versioned: false, rollback: true }, messages: ['unversioned'], path: ['versioned'] },
    {
      props: { versioned: true, rollback: false },
      messages: ['stuck'],
      fix: [{ op: 'add', path: '/resources/subject/rollback', value: true }],
    },
  ],
  unknown: [
    { props: { rollback: true } },
    { props: { rollback: true }, referrers: { deploys: [{ address: 'pipe', type: 'aws:codepipeline:pipeline' }] } },
  ],
})

const pipeline = { address: 'pipe', type: 'aws:codepipeline:pipeline', 'delivery.deploys': ['app'] }
const app = { address: 'app', type: 'aws:codedeploy:application', 'delivery.rollback': true }

testRule(manual, {
  ...kit,
  pass: [{ all: [group, pipeline, app] }],
  fail: [
    {
      all: [group, { ...pipeline, 'delivery.deploys': [] }],
      messages: ['noDeployment'],
      data: { pipeline: 'pipe' },
    },
    {
      all: [group, pipeline, { ...app, 'delivery.rollback': false }],
      messages: ['noRollback'],
      data: { deployment: 'app' },
    },
  ],
  notApplicable: [{ all: [{ address: 'files', type: 'aws:s3:bucket' }] }],
  unknown: [{ all: [group] }, { all: [group, app] }, { all: [group, { ...pipeline, 'delivery.deploys': undefined }] }],
})
