import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:cloudformation:stack': () => import('./stack.js'),
    'aws:codeartifact:repository': () => import('./package-repository.js'),
    'aws:codebuild:project': () => import('./build-project.js'),
    'aws:codecommit:repository': () => import('./source-repository.js'),
    'aws:codedeploy:application': () => import('./deployment.js'),
    'aws:codepipeline:pipeline': () => import('./pipeline.js'),
    'aws:elasticbeanstalk:environment': () => import('./environment.js'),
    'aws:lightsail:instance': () => import('./lightsail-instance.js'),
  },
  rules: {
    'hand-built-site': () => import('./rules/hand-built-site.js'),
    'manual-delivery': () => import('./rules/manual-delivery.js'),
    'resource-without-template': () => import('./rules/resource-without-template.js'),
    'template-of-one-region': () => import('./rules/template-of-one-region.js'),
    'unversioned-template': () => import('./rules/unversioned-template.js'),
  },
} satisfies PlannerPlugin
