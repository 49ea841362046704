import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import instance from '../src/instance.js'

/** 2 vCPUs, a baseline of 20 % each: earns 0.4 vCPU-hours an hour, banks and borrows up to 9.6. */
const t3 = { instanceType: 't3.medium', rootVolume: { type: 'instance-store' } } as const
const hours = '730 instance-hour'
const credits = (quantity: string) => ({
  'on-demand': hours,
  'cpu-credits': { quantity, where: { usagetype: 'CPUCredits:t3', operatingSystem: 'Linux' } },
})

testResource(instance, {
  describe,
  it,
  id: 'aws:ec2:instance',
  cases: [
    { name: 'nothing is said of its load', props: t3, lines: { 'on-demand': hours }, facts: { 'instance.burstable': true } },
    { name: 'at the baseline', props: { ...t3, cpu: 20 }, lines: { 'on-demand': hours } },
    { name: '60 %: 0.8 vCPU above the baseline, all month', props: { ...t3, cpu: 60 }, lines: credits('584 vCPU-hour') },
    {
      name: 'standard mode is throttled, not billed',
      props: { ...t3, cpu: 60, cpuCredits: 'standard' },
      lines: { 'on-demand': hours },
      problems: ['ec2.credits-run-out'],
    },
    {
      name: 'T2 is standard unless asked otherwise',
      props: { ...t3, instanceType: 't2.medium', cpu: 60 },
      lines: { 'on-demand': hours },
      problems: ['ec2.credits-run-out'],
    },
    {
      name: 'known surplus',
      props: { ...t3, surplusCredits: 1460, count: 2 },
      lines: { 'on-demand': '1460 instance-hour', 'cpu-credits': '2920 vCPU-hour' },
    },
    {
      name: 'for half the month',
      props: { ...t3, surplusCredits: 1460, hours: 365 },
      lines: { 'on-demand': '365 instance-hour', 'cpu-credits': '730 vCPU-hour' },
    },
    {
      name: 'Windows has its own rate',
      props: { ...t3, operatingSystem: 'windows', surplusCredits: 10 },
      lines: { 'on-demand': hours, 'cpu-credits': { where: { operatingSystem: 'Windows' } } },
    },
    {
      name: 'a short peak each day is paid from the bank',
      props: { ...t3, cpu: { weekly: [{ hours: '08-10', value: 100 }], otherwise: 5 } },
      lines: { 'on-demand': hours },
    },
    {
      // Each working day 10 h at 80 % spend 12; 14 h at 5 % earn 4.2. Monday meets a bank of 9.0 and ends at -3;
      // Tuesday goes to -10.8 (1.2 above what may be borrowed), the other three are 7.8 each short: 24.6 a week.
      name: 'a week of working days: banked at the weekend, borrowed, billed beyond',
      props: { ...t3, cpu: { weekly: [{ days: 'mon-fri', hours: '08-18', value: 80 }], otherwise: 5 } },
      lines: credits('106.8928571428571428571428571428571428571 vCPU-hour'),
    },
    {
      // 84 h at 0.4 and 84 h at 0.6 vCPU: uses 16.8 vCPU-hours a week more than it earns, never more than it may borrow at once.
      name: 'a week that uses more than it earns pays the difference',
      props: { ...t3, cpu: { weekly: [{ hours: '00-12', value: 20 }], otherwise: 30 } },
      lines: credits('73 vCPU-hour'),
    },
  ],
})
