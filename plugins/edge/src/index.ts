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
  rules: {
    'cold-edges': () => import('./rules/cold-edges.js'),
    'content-without-cdn': () => import('./rules/content-without-cdn.js'),
    'fallback-that-fails-too': () => import('./rules/fallback-that-fails-too.js'),
    'name-without-failover': () => import('./rules/name-without-failover.js'),
    'planned-invalidations': () => import('./rules/planned-invalidations.js'),
    'query-strings-in-cache-key': () => import('./rules/query-strings-in-cache-key.js'),
    'regions-without-latency-routing': () => import('./rules/regions-without-latency-routing.js'),
    'short-time-to-live': () => import('./rules/short-time-to-live.js'),
    'site-down-with-its-servers': () => import('./rules/site-down-with-its-servers.js'),
    'uncached-answers': () => import('./rules/uncached-answers.js'),
    'uncached-egress': () => import('./rules/uncached-egress.js'),
    'unshielded-site': () => import('./rules/unshielded-site.js'),
    'unversioned-api': () => import('./rules/unversioned-api.js'),
  },
} satisfies PlannerPlugin
