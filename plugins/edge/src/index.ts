import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:apigateway:http-api': () => import('./http-api.js'),
    'aws:apigateway:rest-api': () => import('./rest-api.js'),
    'aws:apigateway:websocket-api': () => import('./websocket-api.js'),
    'aws:cloudfront:distribution': () => import('./distribution.js'),
    'aws:cloudfront:function': () => import('./viewer-function.js'),
    'aws:global-accelerator:accelerator': () => import('./accelerator.js'),
    'aws:route53:dns-firewall': () => import('./dns-firewall.js'),
    'aws:route53:health-check': () => import('./health-check.js'),
    'aws:route53:resolver-endpoint': () => import('./resolver-endpoint.js'),
    'aws:route53:zone': () => import('./zone.js'),
    'aws:shield:advanced': () => import('./shield-advanced.js'),
    'aws:waf:web-acl': () => import('./web-acl.js'),
  },
} satisfies PlannerPlugin
