import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  rules: {
    'distant-tiers': () => import('./rules/distant-tiers.js'),
    'emitting-region': () => import('./rules/emitting-region.js'),
    'fragile-server-tier': () => import('./rules/fragile-server-tier.js'),
    'little-quota-headroom': () => import('./rules/little-quota-headroom.js'),
    'one-zone-tier': () => import('./rules/one-zone-tier.js'),
    'region-without-stand-in': () => import('./rules/region-without-stand-in.js'),
    'self-run-tiers': () => import('./rules/self-run-tiers.js'),
    'single-point-of-failure': () => import('./rules/single-point-of-failure.js'),
    'unencrypted-store': () => import('./rules/unencrypted-store.js'),
    'unencrypted-traffic': () => import('./rules/unencrypted-traffic.js'),
  },
} satisfies PlannerPlugin
