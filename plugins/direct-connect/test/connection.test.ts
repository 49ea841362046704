import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import connection from '../src/connection.js'

const ashburn = { location: 'EqDC2', speed: '1G' }
const data = { dataOut: 1000 }
const dublin = { location: 'SCDB9', speed: '10G', dataOut: 1000 }

testResource(connection, {
  describe,
  it,
  id: 'aws:direct-connect:connection',
  asOf: '2026-11-01',
  cases: [
    {
      name: 'a dedicated port all month, and what leaves a European region for the United States',
      props: { ...ashburn, ...data },
      lines: {
        ports: { quantity: '730 port-hour', charge: 'recurring', where: { connectionType: 'Dedicated', capacity: '1G' } },
        'data-out': { quantity: '1000 GB', charge: 'usage', where: { meter: 'data-out.us-location' } },
      },
      facts: { 'hybrid.direct-connects': 1, 'hybrid.locations': ['EQDC2'], 'direct-connect.country': 'US', 'encryption.in-transit': false },
    },
    {
      name: 'data that nobody gave depends on usage',
      props: ashburn,
      lines: { ports: '730 port-hour', 'data-out': 'unknown' },
    },
    {
      name: 'connections of the design that go through it bill the data',
      props: ashburn,
      referrers: { traffic: { type: 'aws:network:connection', role: 'via' } },
      lines: { ports: '730 port-hour' },
      facts: { 'direct-connect.area': 'us' },
    },
    {
      name: 'a hosted connection',
      props: { location: 'TCSH', speed: '500M', kind: 'hosted', dataOut: 10 },
      lines: { ports: { quantity: '730 port-hour', where: { connectionType: 'Hosted', capacity: '500M' } }, 'data-out': '10 GB' },
    },
    {
      name: 'a group of ports is one link',
      props: { ...ashburn, ...data, ports: 4, lag: true, minimumLinks: 2, partnerFee: 250 },
      lines: { ports: '2920 port-hour', partner: { quantity: '4 port-month', charge: 'recurring' }, 'data-out': '1000 GB' },
      facts: { 'hybrid.direct-connects': 1, 'direct-connect.ports': 4 },
    },
    {
      name: 'data of other regions has the price of those',
      props: { ...dublin, otherRegions: [{ region: 'eu-central-1', dataOut: 50 }, { region: 'ap-south-1' }] },
      lines: {
        ports: '730 port-hour',
        'data-out': { quantity: '1000 GB', where: { meter: 'data-out.europe-location' } },
        'data-out.eu-central-1': '50 GB',
        'data-out.ap-south-1': 'unknown',
      },
    },
    {
      name: 'no price is taken from another group of locations: Canada has none in our sources',
      props: { location: 'CGM60', speed: '1G', dataOut: 5 },
      lines: { ports: '730 port-hour', 'data-out': { quantity: '5 GB', where: { meter: 'data-out.ca-location' }, price: 'unknown' } },
    },
    {
      name: 'the flat rate includes what leaves the regions of its tier',
      region: 'us-east-1',
      props: {
        location: 'EQDC2',
        speed: '10G',
        ports: 2,
        flatRate: { tier: 1, pair: true },
        otherRegions: [
          { region: 'us-east-2', dataOut: 5, inTier: true },
          { region: 'eu-west-1', dataOut: 7 },
        ],
      },
      lines: {
        ports: { quantity: '730 port-hour', where: { connectionType: 'Dedicated flat rate', meter: 'tier-1' } },
        'data-out.eu-west-1': '7 GB',
      },
    },
    {
      name: 'SiteLink is billed by the interface and for what goes to another location',
      props: {
        ...ashburn,
        ...data,
        virtualInterfaces: [
          { kind: 'private', siteLink: true },
          { kind: 'private', siteLink: true },
        ],
        siteLink: { to: 'EQAM3', data: 102400 },
      },
      lines: {
        ports: '730 port-hour',
        'data-out': '1000 GB',
        'site-link.hours': { quantity: '1460 interface-hour', where: { meter: 'sitelink.hours' } },
        'site-link.transfer': { quantity: '102400 GB', where: { meter: 'sitelink.transfer.us.europe' } },
      },
    },
    {
      name: 'MACsec encrypts the link',
      props: { ...dublin, macsec: true },
      facts: { 'encryption.in-transit': true },
    },
    {
      name: 'interfaces and their gateway',
      props: {
        ...dublin,
        virtualInterfaces: [
          { kind: 'transit', gateway: 'dx' },
          { kind: 'public', prefixes: ['203.0.113.0/24'] },
        ],
      },
      related: { dx: { type: 'aws:direct-connect:gateway' } },
      facts: { 'direct-connect.interfaces': ['transit', 'public'], 'direct-connect.gateways': ['dx'] },
    },
    {
      name: 'other regions need a gateway',
      props: { ...dublin, otherRegions: [{ region: 'us-east-1', dataOut: 1 }], virtualInterfaces: [{ kind: 'private' }] },
      problems: [{ id: 'dx.one-region', severity: 'error' }],
    },
    {
      name: 'or a public interface',
      props: { ...dublin, otherRegions: [{ region: 'us-east-1', dataOut: 1 }], virtualInterfaces: [{ kind: 'public' }] },
      problems: [],
    },
    {
      name: 'connections through a flat rate are billed all the same',
      region: 'us-east-1',
      props: { location: 'EQDC2', speed: '10G', flatRate: { tier: 1 } },
      referrers: { traffic: { type: 'aws:network:connection', role: 'via' } },
      lines: { ports: '730 port-hour' },
      problems: [{ id: 'dx.flat-rate-connections', severity: 'warn' }],
    },
    {
      name: 'unknown location',
      props: { ...ashburn, ...data, location: 'EqDC3' },
      problems: [{ id: 'dx.location-unknown', severity: 'error' }],
    },
    { name: 'hosted ports end at 25G', props: { ...dublin, speed: '100G', kind: 'hosted' }, problems: ['dx.speed-of-kind'] },
    { name: 'dedicated ports begin at 1G', props: { ...dublin, speed: '500M' }, problems: ['dx.speed-at-location', 'dx.speed-of-kind'] },
    { name: 'speeds of the location', props: { location: 'TCSH', speed: '100G', dataOut: 1 }, problems: ['dx.speed-at-location'] },
    { name: 'no MACsec at 1G', props: { ...ashburn, ...data, macsec: true }, problems: ['dx.macsec-at-location', 'dx.macsec'] },
    { name: 'no MACsec of a hosted one', props: { ...dublin, kind: 'hosted', macsec: true }, problems: ['dx.macsec'] },
    { name: 'no MACsec there', props: { location: 'EQML2', speed: '10G', macsec: true, dataOut: 1 }, problems: ['dx.macsec-at-location'] },
    { name: 'five slow ports in a group', props: { ...dublin, ports: 5, lag: true }, problems: ['dx.lag-size'] },
    { name: 'three fast ports in a group', props: { ...dublin, speed: '100G', ports: 3, lag: true }, problems: ['dx.lag-size'] },
    { name: 'two fast ports in a group', props: { ...dublin, speed: '100G', ports: 2, lag: true }, problems: [] },
    { name: 'a group of hosted ports', props: { ...dublin, kind: 'hosted', ports: 2, lag: true }, problems: ['dx.lag-hosted'] },
    { name: 'more links than ports', props: { ...dublin, ports: 2, lag: true, minimumLinks: 3 }, problems: ['dx.lag-minimum-links'] },
    { name: 'flat rate of a slow port', region: 'us-east-1', props: { ...ashburn, flatRate: { tier: 1 } }, problems: ['dx.flat-rate'] },
    {
      name: 'half a pair',
      region: 'us-east-1',
      props: { location: 'EQDC2', speed: '10G', flatRate: { tier: 2, pair: true } },
      problems: ['dx.flat-rate-pair'],
    },
    {
      name: 'a hosted connection has one interface',
      props: { ...dublin, kind: 'hosted', virtualInterfaces: [{ kind: 'private' }, { kind: 'private' }] },
      problems: ['dx.hosted-one-interface'],
    },
    {
      name: 'five transit interfaces',
      props: { ...dublin, virtualInterfaces: Array.from({ length: 5 }, () => ({ kind: 'transit', gateway: 'dx' })) },
      related: { dx: { type: 'aws:direct-connect:gateway' } },
      problems: ['dx.interface-limit'],
    },
    {
      name: 'a transit interface needs a gateway',
      props: { ...dublin, virtualInterfaces: [{ kind: 'transit' }] },
      problems: ['dx.vif-target'],
    },
    {
      name: 'a public interface has no gateway, no private ranges and no SiteLink',
      props: { ...dublin, virtualInterfaces: [{ kind: 'public', gateway: 'dx', prefixes: ['10.1.0.0/16'], siteLink: true }] },
      related: { dx: { type: 'aws:direct-connect:gateway' } },
      problems: ['dx.vif-target', 'dx.vif-target', 'dx.vif-target'],
    },
    {
      name: 'no way to the internet',
      props: { ...dublin, virtualInterfaces: [{ kind: 'public', prefixes: ['0.0.0.0/0'] }] },
      problems: ['dx.no-internet'],
    },
    {
      name: 'SiteLink needs an interface that has it, and a location',
      props: { ...dublin, siteLink: { to: 'XXXX', data: 1 } },
      problems: ['dx.location-unknown', 'dx.site-link-off'],
    },
    { name: 'an unknown speed', props: { location: 'EqDC2', speed: '3G' }, invalid: 'speed' },
  ],
})
