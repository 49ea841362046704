import { describe, expect, it } from 'vitest'
import { mended } from '../../../../test/support/mended.ts'
import { failing, reviewOf, verdictsOf } from '../../../../test/support/review.ts'
import { type Changes, changedResources, judgeDesign, type Resources } from '../../../../test/support/rule-design.ts'
import plugin from '../../src/index.js'

/** A site that a pipeline builds from a template. */
const sound = {
  code: { type: 'aws:codecommit:repository', users: 5 },
  build: { type: 'aws:codebuild:project', minutes: 100, source: 'code' },
  app: { type: 'aws:codedeploy:application', rollback: true },
  site: { type: 'aws:cloudformation:stack', portable: true },
  delivery: { type: 'aws:codepipeline:pipeline', actionMinutes: 100, source: 'code', builds: ['build'], deploys: ['app', 'site'] },
  front: { type: 'aws:elb:application', targets: ['web'] },
  web: { type: 'aws:autoscaling:group', instance: { type: 'm7g.large', setup: 'image' }, min: 2, max: 4 },
}

const review = (resources: Resources) => reviewOf({ resources })

const own = Object.keys(plugin.rules)

const DEFECTS: readonly (readonly [rules: string, changes: Changes])[] = [
  ['hand-built-site', { site: undefined, delivery: { deploys: ['app'] }, web: { instance: { type: 'm7g.large', setup: 'manual' } } }],
  ['manual-delivery', { app: { rollback: false } }],
  ['manual-delivery', { delivery: { deploys: [] }, site: { versioned: true } }],
  ['resource-without-template', { site: { resources: ['code', 'build', 'app', 'delivery', 'front'] } }],
  ['template-of-one-region', { site: { portable: false } }],
  ['unversioned-template', { site: { versioned: false } }],
  ['unversioned-template', { site: { rollback: false } }],
]

describe('an environment', () => {
  it('of Elastic Beanstalk has parts, which its template describes with it', async () => {
    const shop = {
      type: 'aws:elasticbeanstalk:environment',
      platform: 'nodejs',
      group: { instance: { type: 'm7g.large' }, min: 1, max: 2 },
    }
    const reviewed = await review({ shop, site: { type: 'aws:cloudformation:stack', resources: ['shop'] } })
    expect(verdictsOf(reviewed, 'resource-without-template')).toMatchObject({ passed: 1, failed: 0 })
    expect(verdictsOf(reviewed, 'hand-built-site')).toMatchObject({ passed: 1 })
  })
})

judgeDesign({ own, sound, defects: DEFECTS, review })

describe('a fix', () => {
  it.each([
    ['manual-delivery', { app: { rollback: false } }],
    ['unversioned-template', { site: { rollback: false } }],
  ] as const)('of %s mends it, and nothing else breaks', async (rule, changes) => {
    const design = { resources: changedResources(sound, changes) }
    const after = failing(await reviewOf(mended(design, await reviewOf(design), rule)))
    expect(after.filter((id) => own.includes(id))).toEqual([])
  })
})
