import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:autoscaling:group': () => import('./auto-scaling-group.js'),
    'aws:ec2:ami': () => import('./ami.js'),
    'aws:ec2:capacity-reservation': () => import('./capacity-reservation.js'),
    'aws:ec2:dedicated-host': () => import('./dedicated-host.js'),
    'aws:ec2:elastic-ip': () => import('./elastic-ip.js'),
    'aws:ec2:instance': () => import('./instance.js'),
    'aws:ec2:placement-group': () => import('./placement-group.js'),
    'aws:ec2:scheduled-reservation': () => import('./scheduled-reservation.js'),
    'aws:ec2:snapshot': () => import('./snapshot.js'),
    'aws:ec2:volume': () => import('./volume.js'),
  },
} satisfies PlannerPlugin
