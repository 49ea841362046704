import type { Rule } from '@planner/contract'
import { runsCode } from '../delivery.js'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'operational-excellence',
    severity: 'low',
    title: 'Changes go from source to deployment by themselves',
    failureTitle: 'Changes are delivered by hand',
    why: 'Steps by hand are forgotten or done differently, and a failed release stays until somebody sees it.',
    remedy: 'Let a pipeline take each change from the repository through build and test to deployment, and roll back what fails.',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/welcome.html',
    practices: ['OPS05-BP10', 'OPS05-BP04', 'REL08-BP05', 'SEC11-BP06'],
    controls: { trustedAdvisor: ['c18d2gz114'], config: ['CODEDEPLOY_AUTO_ROLLBACK_MONITOR_ENABLED'] },
    messages: {
      noDeployment: 'The pipeline {pipeline} deploys nothing.',
      noRollback: 'What {deployment} fails to deploy stays.',
    },
  },
  check(ctx) {
    if (!runsCode(ctx)) return 'not-applicable'
    const pipelines = ctx.all('aws:codepipeline:pipeline')
    const findings = [
      ...pipelines.flatMap(({ address = '', 'delivery.deploys': deploys }) =>
        Array.isArray(deploys) && deploys.length === 0
          ? [{ message: 'noDeployment' as const, data: { pipeline: address }, address, path: ['deploys'] }]
          : [],
      ),
      ...ctx.all('aws:codedeploy:application').flatMap((deployment) => {
        const { address = '' } = deployment
        if (deployment['delivery.rollback'] === true) return []
        const fix = [{ op: 'add' as const, path: ctx.pointer(['resources', address, 'rollback']), value: true }]
        return [{ message: 'noRollback' as const, data: { deployment: address }, address, path: ['rollback'], fix }]
      }),
    ]
    if (findings.length > 0) return findings
    const silent = pipelines.find((pipeline) => pipeline['delivery.deploys'] === undefined)
    if (silent) return { unknown: `Does ${silent.address} take every change to deployment without steps by hand?` }
    return pipelines.length > 0 ? 'pass' : { unknown: 'Does a pipeline take every change from source to deployment without steps by hand?' }
  },
} satisfies Rule<Record<string, unknown>, 'noDeployment' | 'noRollback'>
