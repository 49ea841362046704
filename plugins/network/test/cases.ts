import type { ResourceType } from '@planner/contract'
import type { ResourceCase } from '@planner/testing'
import connection from '../src/connection.js'
import endpoint from '../src/endpoint.js'
import natGateway from '../src/nat-gateway.js'
import networkAcl from '../src/network-acl.js'
import peering from '../src/peering.js'
import publicIpv4 from '../src/public-ipv4.js'
import routeTable from '../src/route-table.js'
import securityGroup from '../src/security-group.js'
import subnet from '../src/subnet.js'
import trafficMirror from '../src/traffic-mirror.js'
import transitGateway from '../src/transit-gateway.js'
import vpc from '../src/vpc.js'

interface Subject {
  readonly id: string
  readonly type: ResourceType
  readonly cases: readonly ResourceCase[]
}

const instance = (zones: readonly string[], more: object = {}) => ({
  type: 'aws:ec2:instance',
  region: 'eu-west-1',
  'availability.zones': zones,
  ...more,
})
const used = { traffic: { type: 'aws:network:connection', role: 'via' } }

export const gateways: readonly Subject[] = [
  {
    id: 'aws:vpc:nat-gateway',
    type: natGateway,
    cases: [
      {
        props: { zones: ['a', 'b'], gb: 500 },
        lines: {
          hours: { quantity: '1460 gateway-hour', where: { usagetype: 'NatGateway-Hours' }, charge: 'recurring' },
          data: { quantity: '500 GB', where: { usagetype: 'NatGateway-Bytes' } },
          addresses: '1460 address-hour',
        },
        facts: { 'network.gateway': 'nat', 'availability.zone-count': 2 },
      },
      {
        name: 'connections say what passes',
        props: {},
        referrers: used,
        lines: { hours: '730 gateway-hour', addresses: '730 address-hour' },
      },
      {
        name: 'connections and more',
        props: { gb: 5, ownAddresses: true },
        referrers: used,
        lines: { hours: '730 gateway-hour', data: '5 GB' },
      },
      { name: 'nobody says', props: { kind: 'private' }, lines: { hours: '730 gateway-hour', data: 'unknown' } },
      {
        name: 'each started hour in full',
        props: { hours: '90 minutes', gb: 1, addresses: 2 },
        lines: { hours: '2 gateway-hour', data: '1 GB', addresses: '4 address-hour' },
      },
      {
        name: 'zones of its subnets, one of them private',
        props: { subnets: ['one', 'two'], gb: 1, kind: 'public' },
        related: {
          one: { type: 'aws:vpc:subnet', 'availability.zones': ['a'], 'network.public': true, 'vpc.address': 'main' },
          two: { type: 'aws:vpc:subnet', 'availability.zones': ['b'], 'network.public': false },
        },
        lines: { hours: '1460 gateway-hour', data: '1 GB', addresses: '1460 address-hour' },
        facts: { 'vpc.address': 'main' },
        problems: [
          { id: 'nat.in-public-subnet', severity: 'error' },
          { id: 'nat.routed-from-private', severity: 'warn' },
        ],
      },
      {
        name: 'two subnets in one zone, by its letter and by its name',
        props: { subnets: ['one', 'two'], gb: 1 },
        related: {
          one: { type: 'aws:vpc:subnet', 'availability.zones': ['a'] },
          two: { type: 'aws:vpc:subnet', 'availability.zones': ['eu-west-1a'] },
        },
        lines: { hours: '730 gateway-hour', data: '1 GB', addresses: '730 address-hour' },
        problems: ['nat.routed-from-private'],
      },
      { name: 'more than the quotas', props: { count: 6, addresses: 3, gb: 1 }, problems: ['nat.per-az-limit', 'nat.addresses-limit'] },
    ],
  },
  {
    id: 'aws:vpc:endpoint',
    type: endpoint,
    cases: [
      {
        props: { kind: 'interface', service: 'com.amazonaws.eu-west-1.sqs', zones: ['a', 'b', 'c'], count: 2, gb: 100 },
        lines: {
          hours: { quantity: '4380 endpoint-hour', where: { usagetype: 'VpcEndpoint-Hours' } },
          data: { quantity: '100 GB', where: { usagetype: 'VpcEndpoint-Bytes' }, pool: 'AmazonVPC.endpoint-bytes' },
        },
        facts: { 'network.service': 'sqs', 'network.gateway': 'interface-endpoint' },
      },
      { props: { kind: 'gateway', service: 's3' }, lines: {}, facts: { 'network.gateway': 'gateway-endpoint' } },
      { props: { kind: 'gateway', service: 'sqs' }, problems: [{ id: 'endpoint.gateway-service', severity: 'error' }] },
      {
        props: { kind: 'gateway-load-balancer', hours: 10.5 },
        lines: { hours: { quantity: '11 endpoint-hour', where: { usagetype: 'VpcEndpoint-GWLBE-Hours' } }, data: 'unknown' },
      },
      { name: 'connections say what passes', props: { kind: 'interface' }, referrers: used, lines: { hours: '730 endpoint-hour' } },
    ],
  },
  {
    id: 'aws:vpc:transit-gateway',
    type: transitGateway,
    cases: [
      {
        props: {
          vpcs: ['one', 'two'],
          attachments: { vpc: 1, vpn: 2, directConnect: 1, peering: 1, connect: 1 },
          gb: { vpc: 1000, vpn: 50, directConnect: 200 },
        },
        related: { one: { type: 'aws:vpc:vpc' }, two: { type: 'aws:vpc:vpc' } },
        lines: {
          'attachments.vpc': { quantity: '2190 attachment-hour', where: { operation: 'TransitGatewayVPC' } },
          'attachments.vpn': '1460 attachment-hour',
          'attachments.direct-connect': '730 attachment-hour',
          'attachments.peering': '730 attachment-hour',
          'attachments.connect': '730 attachment-hour',
          'data.vpc': { quantity: '1000 GB', where: { operation: 'TransitGatewayVPC', usagetype: 'TransitGateway-Bytes' } },
          'data.vpn': '50 GB',
          'data.direct-connect': '200 GB',
        },
      },
      { props: { attachments: { vpc: 2 } }, lines: { 'attachments.vpc': '1460 attachment-hour', 'data.vpc': 'unknown' } },
      {
        name: 'connections say what passes',
        props: { attachments: { vpc: 2 }, hours: 0.1 },
        referrers: used,
        lines: { 'attachments.vpc': '2 attachment-hour' },
      },
    ],
  },
  {
    id: 'aws:vpc:peering',
    type: peering,
    cases: [
      {
        props: { vpcs: ['one', 'two'] },
        related: { one: { type: 'aws:vpc:vpc', 'vpc.cidrs': ['10.0.0.0/16'] }, two: { type: 'aws:vpc:vpc', 'vpc.cidrs': ['10.1.0.0/16'] } },
        lines: {},
        facts: { 'peering.vpcs': ['one', 'two'] },
      },
      {
        props: { vpcs: ['one'], peer: { cidrs: ['10.0.128.0/20'], region: 'us-east-1' }, routes: false },
        related: { one: { type: 'aws:vpc:vpc', 'vpc.cidrs': ['10.0.0.0/16'] } },
        problems: ['peering.no-overlap', 'peering.route-entry'],
      },
      { props: { vpcs: ['one'] }, related: { one: { type: 'aws:vpc:vpc' } }, problems: ['peering.two-vpcs'] },
      {
        name: 'routes of one side only',
        props: { vpcs: ['one', 'two'] },
        related: {
          one: { type: 'aws:vpc:vpc' },
          two: { type: 'aws:vpc:vpc' },
          a: { type: 'aws:vpc:subnet', 'vpc.address': 'one', 'network.routes': ['nat', 'subject'] },
          b: { type: 'aws:vpc:subnet', 'vpc.address': 'two', 'network.routes': ['nat'] },
        },
        problems: [{ id: 'peering.route-entry', severity: 'error' }],
      },
    ],
  },
  {
    id: 'aws:vpc:vpc',
    type: vpc,
    cases: [
      {
        props: { cidrs: ['10.0.0.0/16'], internetGateway: true },
        referrers: {
          a: { type: 'aws:vpc:subnet', role: 'vpc', 'vpc.cidrs': ['10.0.0.0/24'] },
          b: { type: 'aws:vpc:endpoint', role: 'vpc' },
        },
        lines: {},
        facts: { 'vpc.address': 'subject', 'vpc.subnets': ['a 10.0.0.0/24'], 'vpc.internet-gateway': true },
      },
      { props: { cidrs: ['10.0.0.0/16', '10.0.0.0/20'] }, problems: ['vpc.cidr-no-overlap'] },
      { props: { cidrs: ['10.0.0.0/8'] }, problems: ['vpc.cidr-size'] },
      { props: { cidrs: ['10.0.0.1/16'] }, problems: ['vpc.cidr-invalid'] },
      { props: { cidrs: ['10.0.300.0/24'] }, problems: ['vpc.cidr-invalid'] },
      { props: { cidrs: ['10.0.0.0/16'], tenancy: 'dedicated' }, problems: [{ id: 'instance.tenancy-inherit', severity: 'info' }] },
      {
        name: 'two main route tables, two hundred and one tables',
        props: { cidrs: ['10.0.0.0/16'] },
        referrers: {
          one: { type: 'aws:vpc:route-table', role: 'vpc', 'network.main': true, 'network.internet-route': true },
          two: { type: 'aws:vpc:route-table', role: 'vpc', 'network.main': true },
          ...Object.fromEntries(
            [...Array(199).keys()].map((n) => [`s${n}`, { type: 'aws:vpc:subnet', role: 'vpc', 'network.own-routes': true }]),
          ),
        },
        facts: { 'vpc.main-route-table': 'one', 'vpc.main-internet-route': true },
        problems: [
          { id: 'route.tables-limit', severity: 'quota' },
          { id: 'route.one-main', severity: 'error' },
        ],
      },
      {
        name: 'more zones than the region has; a Local Zone is none of them',
        region: 'eu-west-1',
        props: { cidrs: ['10.0.0.0/16'] },
        referrers: Object.fromEntries(
          ['a', 'b', 'c', 'eu-west-1c', 'z', 'us-east-1-bos-1a'].map((zone) => [
            `s-${zone}`,
            { type: 'aws:vpc:subnet', role: 'vpc', 'availability.zones': [zone] },
          ]),
        ),
        problems: [{ id: 'region.azs', severity: 'error' }],
      },
      {
        name: 'six ranges',
        props: { cidrs: [0, 1, 2, 3, 4, 5].map((n) => `10.${n}.0.0/16`) },
        problems: [{ id: 'vpc.cidr-limit', severity: 'quota' }],
      },
    ],
  },
  {
    id: 'aws:vpc:subnet',
    type: subnet,
    cases: [
      {
        props: { vpc: 'main', cidr: '10.0.0.0/24', zone: 'a', routes: [{ to: '0.0.0.0/0', gateway: 'internet' }] },
        related: { main: { type: 'aws:vpc:vpc' } },
        lines: {},
        facts: { 'network.public': true, 'availability.zones': ['a'], 'vpc.address': 'main' },
      },
      {
        name: 'what is meant, where no routes are written',
        props: { vpc: 'main', cidr: '10.0.0.0/24', zone: 'a', public: true },
        related: { main: { type: 'aws:vpc:vpc' } },
        facts: { 'network.public': true },
      },
      {
        name: 'a NAT instance',
        props: { vpc: 'main', cidr: '10.0.0.0/24', zone: 'a', internetAccess: true, routes: [{ to: '0.0.0.0/0', via: 'box' }] },
        related: { main: { type: 'aws:vpc:vpc' }, box: { type: 'aws:ec2:instance' } },
        facts: { 'network.public': false, 'network.routes': ['box'] },
        problems: [{ id: 'nat.instance-legacy', severity: 'warn' }],
      },
      {
        name: 'a route without a target, one with two',
        props: {
          vpc: 'main',
          cidr: '10.0.0.0/24',
          zone: 'a',
          routes: [{ to: '10.9.0.0/16' }, { to: '10.8.0.0/16', gateway: 'virtual-private', via: 'hub' }],
        },
        related: { main: { type: 'aws:vpc:vpc' }, hub: { type: 'aws:vpc:transit-gateway' } },
        problems: ['route.target', 'route.target'],
      },
      {
        name: 'a shared route table',
        props: { vpc: 'main', cidr: '10.0.0.0/24', zone: 'a', internetAccess: true, routeTable: 'ways', networkAcl: 'fence' },
        related: {
          main: { type: 'aws:vpc:vpc' },
          ways: { type: 'aws:vpc:route-table', 'network.default-via': true, 'network.routes': ['nat'] },
          fence: { type: 'aws:vpc:network-acl', 'security.allows-all': false },
        },
        facts: { 'network.public': false, 'network.routes': ['nat'], 'network.acl': true },
      },
      {
        name: 'a network ACL that keeps out what is served',
        props: { vpc: 'main', cidr: '10.0.0.0/24', zone: 'a', public: false, networkAcl: 'fence' },
        related: { main: { type: 'aws:vpc:vpc' }, fence: { type: 'aws:vpc:network-acl', 'security.open-ports': ['443'] } },
        referrers: {
          web: { type: 'aws:ec2:instance', role: 'subnets', 'network.ports': ['443'] },
          orders: { type: 'aws:rds:instance', role: 'subnets', 'database.port': 3306 },
        },
        problems: [{ id: 'sg.app-port-open', severity: 'error' }],
      },
      {
        name: 'public things in a private subnet',
        props: { vpc: 'main', cidr: '10.0.0.0/24', zone: 'a', public: false },
        related: { main: { type: 'aws:vpc:vpc' } },
        referrers: {
          jump: { type: 'aws:ec2:instance', role: 'subnets', 'instance.bastion': true, 'network.public': true },
          web: { type: 'aws:ec2:instance', role: 'subnets', 'network.public': true },
          app: { type: 'aws:ec2:instance', role: 'subnets', 'network.public': false },
        },
        problems: [
          { id: 'vpc.bastion-public', severity: 'error' },
          { id: 'eip.needs-igw', severity: 'warn' },
        ],
      },
      {
        name: 'a shared route table and routes of its own',
        props: { vpc: 'main', cidr: '10.0.0.0/24', zone: 'a', routeTable: 'ways', routes: [] },
        related: { main: { type: 'aws:vpc:vpc' }, ways: { type: 'aws:vpc:route-table' } },
        problems: ['subnet.has-route-table'],
      },
      {
        name: 'the main route table makes it public',
        props: { vpc: 'main', cidr: '10.0.0.0/24', zone: 'a' },
        related: { main: { type: 'aws:vpc:vpc', 'vpc.main-route-table': 'ways', 'vpc.main-internet-route': true } },
        problems: [{ id: 'subnet.public-means-igw-route', severity: 'error' }],
      },
      {
        name: 'public by the main route table, as meant',
        props: { vpc: 'main', cidr: '10.0.0.0/24', zone: 'a', public: true },
        related: { main: { type: 'aws:vpc:vpc', 'vpc.main-route-table': 'ways', 'vpc.main-internet-route': true } },
        problems: [],
      },
      {
        name: 'meant to be public, and the main route table leads nowhere',
        props: { vpc: 'main', cidr: '10.0.0.0/24', zone: 'a', public: true },
        related: { main: { type: 'aws:vpc:vpc', 'vpc.main-route-table': 'ways', 'vpc.main-internet-route': false } },
        problems: ['subnet.public-means-igw-route'],
      },
      {
        name: 'a main route table that nobody describes',
        props: { vpc: 'main', cidr: '10.0.0.0/24', zone: 'a' },
        related: { main: { type: 'aws:vpc:vpc' } },
        facts: { 'network.public': false },
        problems: [{ id: 'subnet.has-route-table', severity: 'info' }],
      },
      { props: { vpc: 'main', cidr: '10.0.0.0', zone: 'a' }, related: { main: { type: 'aws:vpc:vpc' } }, invalid: 'cidr' },
    ],
  },
  {
    id: 'aws:vpc:public-ipv4',
    type: publicIpv4,
    cases: [
      { props: { count: 3 }, lines: { addresses: { quantity: '2190 address-hour', where: { usagetype: 'PublicIPv4:InUseAddress' } } } },
      {
        props: { idle: true, hours: 100 },
        lines: { addresses: { quantity: '100 address-hour', where: { usagetype: 'PublicIPv4:IdleAddress' } } },
      },
      { props: { ownAddresses: true }, lines: {} },
      {
        name: 'where there is no way to the internet',
        props: { vpc: 'main' },
        related: { main: { type: 'aws:vpc:vpc', 'vpc.internet-gateway': false } },
        problems: [{ id: 'eip.needs-igw', severity: 'warn' }],
      },
      { name: 'free before 2024-02', asOf: '2024-01-31', props: {}, lines: {} },
    ],
  },
  {
    id: 'aws:vpc:traffic-mirror',
    type: trafficMirror,
    cases: [
      { props: { interfaces: 4 }, lines: { sessions: { quantity: '2920 interface-hour', where: { usagetype: 'ENI-Mirror' } } } },
      { props: { hours: 10 }, lines: { sessions: '10 interface-hour' } },
    ],
  },
  {
    id: 'aws:network:connection',
    type: connection,
    cases: [
      {
        name: 'out, with a range and a growth',
        month: 3,
        props: { from: 'web', to: 'internet', gb: { low: 200, expected: 800, high: 3000, growth: '100 GB/month' } },
        related: { web: instance(['a']) },
        lines: {
          'internet-out': {
            quantity: { low: '400', expected: '1000', high: '3200', unit: 'GB' },
            where: { usagetype: 'DataTransfer-Out-Bytes', toLocation: 'External' },
            pool: 'AWSDataTransfer.internet-out',
          },
        },
        facts: { 'connection.to': 'internet' },
      },
      {
        name: 'between zones: in and out, at both ends',
        props: { from: 'web', to: 'data', gb: 100 },
        related: { web: instance(['a']), data: instance(['eu-west-1b']) },
        lines: { 'between-zones': { quantity: '200 GB', where: { usagetype: 'DataTransfer-Regional-Bytes' } } },
      },
      {
        name: 'by Direct Connect: by the area of the location',
        asOf: '2026-11-01',
        props: { from: 'web', to: 'on-premises', gb: 100, via: ['line'] },
        related: {
          web: instance(['a']),
          line: { type: 'aws:direct-connect:connection', region: 'eu-west-1', 'direct-connect.area': 'europe' },
        },
        lines: { 'direct-connect-out': { quantity: '100 GB', offer: 'AWSDirectConnect', where: { meter: 'data-out.europe-location' } } },
      },
      {
        name: 'by VPN: as to the internet',
        props: { from: 'web', to: 'on-premises', gb: 100, via: ['tunnel'] },
        related: { web: instance(['a']), tunnel: { type: 'aws:vpn:site-to-site' } },
        lines: { 'internet-out': '100 GB' },
      },
      {
        name: 'in by VPN and transit gateway',
        props: { from: 'on-premises', to: 'web', gb: 100, via: ['tunnel', 'hub'] },
        related: {
          web: instance(['a']),
          tunnel: { type: 'aws:vpn:site-to-site' },
          hub: { type: 'aws:vpc:transit-gateway', region: 'eu-west-1', 'network.gateway': 'transit-gateway' },
        },
        lines: { 'via.1.transit-gateway': { quantity: '100 GB', where: { operation: 'TransitGatewayVPN' } }, in: '100 GB' },
      },
      {
        name: 'to a bucket of the region: free; to one elsewhere: between regions',
        props: { from: 'web', to: 'photos', gb: 100 },
        related: { web: instance(['a']), photos: { type: 'aws:s3:bucket', region: 'eu-west-1' } },
        lines: { 'same-region-services': '100 GB' },
      },
      {
        name: 'to CloudFront: free',
        props: { from: 'web', to: 'site', gb: 100 },
        related: { web: instance(['a']), site: { type: 'aws:cloudfront:distribution' } },
        lines: { 'to-cloudfront': '100 GB' },
      },
      {
        name: 'a line where nothing is on premises',
        props: { from: 'web', to: 'internet', gb: 1, via: ['tunnel'] },
        related: { web: instance(['a']), tunnel: { type: 'aws:vpn:site-to-site' } },
        problems: [{ id: 'connection.line', severity: 'error' }],
      },
      {
        name: 'answers from the internet through a NAT gateway',
        props: { from: 'internet', to: 'web', gb: 10, via: ['nat'] },
        related: { web: instance(['a']), nat: { type: 'aws:vpc:nat-gateway', region: 'eu-west-1', 'network.gateway': 'nat' } },
        lines: { 'via.0.nat': '10 GB', in: '10 GB' },
      },
      {
        name: 'two VPCs that nothing joins',
        props: { from: 'one', to: 'two', gb: 1 },
        related: { one: { type: 'aws:vpc:vpc', 'vpc.address': 'one' }, two: { type: 'aws:vpc:vpc', 'vpc.address': 'two' } },
        problems: [{ id: 'connection.between-vpcs', severity: 'warn' }],
      },
      {
        name: 'a Local Zone is not the zone of the same letter',
        props: { from: 'web', to: 'edge', gb: 1 },
        related: { web: instance(['eu-west-1a']), edge: instance(['eu-west-1-lhr-1a']) },
        lines: { 'between-zones': '2 GB' },
      },
      {
        name: 'a path where one end is outside',
        props: { from: 'web', to: 'internet', gb: 1, path: 'same-zone' },
        related: { web: instance(['a']) },
        problems: [{ id: 'connection.path', severity: 'error' }],
      },
      {
        name: 'public addresses in two regions: between regions',
        region: 'us-east-1',
        props: { from: 'web', to: 'eu-west-1', gb: 1, path: 'internet' },
        related: { web: instance(['a'], { region: 'us-east-1' }) },
        lines: { 'between-regions': '1 GB' },
      },
      { props: { from: 'wbe', to: 'internet', gb: 1 }, invalid: 'there is no resource "wbe"' },
    ],
  },
  {
    id: 'aws:vpc:security-group',
    type: securityGroup,
    cases: [
      {
        name: 'what it opens, and to whom',
        props: {
          in: [
            { ports: [443, '8000-8100'], cidrs: ['0.0.0.0/0', '::/0'] },
            { ports: [22], cidrs: ['192.0.2.0/24'] },
            { protocol: 'icmp', cidrs: ['10.0.0.0/8'] },
            { ports: [5432], group: 'app' },
          ],
        },
        related: { app: { type: 'aws:vpc:security-group' } },
        lines: {},
        facts: {
          'security.open-to-world-ports': ['443', '8000-8100'],
          'security.open-ports': ['443', '8000-8100', '22', '5432'],
          'security.source-groups': ['app'],
          'network.open-to-world': true,
        },
      },
      {
        name: 'all protocols are all ports; itself is a peer too',
        props: { in: [{ protocol: 'all', ports: [22], cidrs: ['0.0.0.0/0'] }, { group: 'subject' }] },
        facts: { 'security.open-to-world-ports': ['0-65535'], 'security.source-groups': ['subject'] },
      },
      {
        name: 'nobody, and two kinds of peers',
        props: { in: [{ ports: [443] }], out: [{ cidrs: ['10.0.0.0/8'], prefixList: 'com.amazonaws.global.cloudfront.origin-facing' }] },
        problems: [{ id: 'sg.rule-source', severity: 'error' }, 'sg.rule-source'],
      },
      { name: 'ports the wrong way round', props: { in: [{ ports: ['90-80'], cidrs: ['10.0.0.0/8'] }] }, problems: ['sg.ports'] },
      { name: 'no denying', props: { in: [{ action: 'deny', cidrs: ['10.0.0.0/8'] }] }, invalid: 'values are: allow' },
      {
        name: 'a rule for replies',
        props: {
          out: [
            { ports: ['1024-65535'], cidrs: ['0.0.0.0/0'] },
            { ports: ['8000-8100'], cidrs: ['0.0.0.0/0'] },
          ],
        },
        problems: [{ id: 'sg.stateful-no-return-rule', severity: 'info' }],
      },
      {
        name: 'sixty rules, IPv6 counted apart',
        props: { in: [{ ports: [80], cidrs: [...Array(60).keys()].flatMap((n) => [`10.0.${n}.0/24`, `fd00:${n}::/32`]) }] },
        problems: [],
      },
      {
        name: 'sixty-two rules',
        props: { in: [{ ports: [80, 443], cidrs: [...Array(31).keys()].map((n) => `10.0.${n}.0/24`) }] },
        problems: [{ id: 'sg.rules-limit', severity: 'quota' }],
      },
      {
        name: 'in another VPC, and in another region',
        props: { vpc: 'main', alsoIn: ['third'] },
        related: { main: { type: 'aws:vpc:vpc' }, third: { type: 'aws:vpc:vpc' } },
        referrers: {
          a: { type: 'aws:ec2:instance', role: 'securityGroups', region: 'eu-west-1', 'vpc.address': 'other' },
          b: { type: 'aws:ec2:instance', role: 'securityGroups', region: 'eu-west-1', 'vpc.address': 'third' },
          c: { type: 'aws:ec2:instance', role: 'securityGroups', region: 'eu-west-1', 'vpc.address': 'main' },
        },
        problems: [{ id: 'sg.same-vpc', severity: 'error' }],
      },
      {
        name: 'six groups at one interface, told by the first',
        props: {},
        referrers: {
          web: { type: 'aws:ec2:instance', role: 'securityGroups', 'security.groups': ['subject', 'b', 'c', 'd', 'e', 'f'] },
          app: { type: 'aws:ec2:instance', role: 'securityGroups', 'security.groups': ['b', 'subject', 'c', 'd', 'e', 'f'] },
        },
        problems: [{ id: 'sg.per-eni-limit', severity: 'quota' }],
      },
      {
        name: 'a port that is served and that no group opens',
        props: { in: [{ ports: [443], cidrs: ['0.0.0.0/0'] }] },
        referrers: {
          front: { type: 'aws:elb:application', role: 'securityGroups', 'security.groups': ['subject'], 'network.ports': ['443', '80'] },
        },
        problems: [{ id: 'sg.app-port-open', severity: 'error' }],
      },
      {
        name: 'a closed port is told by the first of its groups',
        props: {},
        referrers: {
          front: { type: 'aws:elb:application', role: 'securityGroups', 'security.groups': ['other', 'subject'], 'network.ports': ['443'] },
        },
        problems: [],
      },
      {
        name: 'a port that is served and open',
        props: { in: [{ ports: ['1-1024'], cidrs: ['0.0.0.0/0'] }] },
        referrers: {
          front: { type: 'aws:elb:application', role: 'securityGroups', 'security.groups': ['subject'], 'network.ports': ['443', '80'] },
        },
        problems: [],
      },
    ],
  },
  {
    id: 'aws:vpc:network-acl',
    type: networkAcl,
    cases: [
      {
        name: 'web in, replies out',
        props: {
          vpc: 'main',
          in: [
            { number: 100, action: 'allow', protocol: 'tcp', ports: '443', cidr: '0.0.0.0/0' },
            { number: 200, action: 'deny', cidr: '0.0.0.0/0' },
          ],
          out: [{ number: 100, action: 'allow', protocol: 'tcp', ports: '1024-65535', cidr: '0.0.0.0/0' }],
        },
        related: { main: { type: 'aws:vpc:vpc' } },
        lines: {},
        facts: { 'security.allows-all': false, 'security.open-ports': ['443'] },
      },
      {
        name: 'calls go out, and no answer comes in',
        props: {
          vpc: 'main',
          in: [{ number: 100, action: 'allow', protocol: 'tcp', ports: '443', cidr: '0.0.0.0/0' }],
          out: [{ number: 100, action: 'allow', cidr: '0.0.0.0/0' }],
        },
        related: { main: { type: 'aws:vpc:vpc' } },
        problems: [{ id: 'nacl.stateless-return', severity: 'error' }],
      },
      {
        name: 'everything both ways',
        props: {
          vpc: 'main',
          in: [{ number: 1, action: 'allow', cidr: '0.0.0.0/0' }],
          out: [{ number: 1, action: 'allow', cidr: '0.0.0.0/0' }],
        },
        related: { main: { type: 'aws:vpc:vpc' } },
        facts: { 'security.allows-all': true },
      },
      {
        name: 'a denial that comes too late',
        props: {
          vpc: 'main',
          in: [
            { number: 200, action: 'deny', protocol: 'tcp', ports: '22', cidr: '192.0.2.0/24' },
            { number: 100, action: 'allow', cidr: '0.0.0.0/0' },
          ],
          out: [{ number: 100, action: 'allow', cidr: '0.0.0.0/0' }],
        },
        related: { main: { type: 'aws:vpc:vpc' } },
        problems: [{ id: 'nacl.order', severity: 'warn' }],
      },
      {
        name: 'no rules',
        props: { vpc: 'main' },
        related: { main: { type: 'aws:vpc:vpc' } },
        problems: [{ id: 'nacl.custom-default-deny', severity: 'warn' }],
      },
      {
        name: 'two rules of one number, and a range that is none',
        props: {
          vpc: 'main',
          in: [
            { number: 7, action: 'deny', protocol: 'tcp', ports: '90-80', cidr: '0.0.0.0/0' },
            { number: 7, action: 'deny', protocol: 'udp', cidr: '0.0.0.0/0' },
          ],
        },
        related: { main: { type: 'aws:vpc:vpc' } },
        problems: ['nacl.number-twice', 'nacl.ports'],
      },
      {
        name: 'twenty-one rules',
        props: { vpc: 'main', in: [...Array(21).keys()].map((n) => ({ number: n + 1, action: 'deny', cidr: `10.${n}.0.0/16` })) },
        related: { main: { type: 'aws:vpc:vpc' } },
        problems: [{ id: 'nacl.rules-limit', severity: 'quota' }],
      },
    ],
  },
  {
    id: 'aws:vpc:route-table',
    type: routeTable,
    cases: [
      {
        props: { vpc: 'main', routes: [{ to: '0.0.0.0/0', gateway: 'internet' }] },
        related: { main: { type: 'aws:vpc:vpc', 'vpc.internet-gateway': true } },
        lines: {},
        facts: { 'network.internet-route': true, 'network.main': false },
      },
      {
        name: 'gateways that the VPC does not have',
        props: {
          vpc: 'main',
          routes: [
            { to: '0.0.0.0/0', gateway: 'internet' },
            { to: '192.168.0.0/16', gateway: 'virtual-private' },
          ],
        },
        related: { main: { type: 'aws:vpc:vpc', 'vpc.internet-gateway': false, 'vpc.virtual-private-gateway': false } },
        problems: ['route.blackhole', 'route.blackhole'],
      },
      {
        name: 'the local route is not ours to change',
        props: {
          vpc: 'main',
          routes: [
            { to: '10.0.0.0/16', via: 'hub' },
            { to: '10.0.1.0/24', via: 'box' },
            { to: '10.1.0.0/16', gateway: 'local' },
          ],
        },
        related: {
          main: { type: 'aws:vpc:vpc', 'vpc.cidrs': ['10.0.0.0/16'] },
          hub: { type: 'aws:vpc:transit-gateway', region: 'eu-west-1' },
          box: { type: 'aws:vpc:endpoint', region: 'eu-west-1' },
        },
        problems: ['route.local-immutable', 'route.local-immutable'],
      },
    ],
  },
]
