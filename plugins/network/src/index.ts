import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:network:connection': () => import('./connection.js'),
    'aws:vpc:endpoint': () => import('./endpoint.js'),
    'aws:vpc:nat-gateway': () => import('./nat-gateway.js'),
    'aws:vpc:network-acl': () => import('./network-acl.js'),
    'aws:vpc:peering': () => import('./peering.js'),
    'aws:vpc:public-ipv4': () => import('./public-ipv4.js'),
    'aws:vpc:route-table': () => import('./route-table.js'),
    'aws:vpc:security-group': () => import('./security-group.js'),
    'aws:vpc:subnet': () => import('./subnet.js'),
    'aws:vpc:traffic-mirror': () => import('./traffic-mirror.js'),
    'aws:vpc:transit-gateway': () => import('./transit-gateway.js'),
    'aws:vpc:vpc': () => import('./vpc.js'),
  },
} satisfies PlannerPlugin
