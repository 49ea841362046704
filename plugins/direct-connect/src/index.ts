import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:direct-connect:connection': () => import('./connection.js'),
    'aws:direct-connect:gateway': () => import('./gateway.js'),
    'aws:direct-connect:hybrid-link': () => import('./hybrid-link.js'),
    'aws:vpn:client': () => import('./client.js'),
    'aws:vpn:site-to-site': () => import('./site-to-site.js'),
  },
  rules: {
    'direct-connect-without-vpn': () => import('./rules/direct-connect-without-vpn.js'),
    'latency-over-vpn': () => import('./rules/latency-over-vpn.js'),
    'single-direct-connect': () => import('./rules/single-direct-connect.js'),
    'single-vpn-tunnel': () => import('./rules/single-vpn-tunnel.js'),
  },
} satisfies PlannerPlugin
