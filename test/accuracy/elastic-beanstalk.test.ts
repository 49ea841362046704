import { describe, expect, it } from 'vitest'
import { estimateOf, linesOf } from '../support/engine.js'

/** The priced examples have volumes of gp2, of the images of their time. */
const instance = (type: string) => ({ type, rootVolume: { type: 'gp2', size: 8 } })

describe('Elastic Beanstalk', () => {
  it('is what it creates: group, balancer and database, with prices of eu-west-1', async () => {
    const site = {
      type: 'aws:elasticbeanstalk:environment',
      group: { instance: instance('t3.small'), min: 2, max: 4 },
      balancer: 'network',
      balancing: { scheme: 'internal', zones: ['a', 'b'] },
      database: {
        engine: 'postgres',
        instanceClass: 'db.m6g.xlarge',
        deployment: 'multi-az',
        storage: { type: 'gp2', size: 100 },
      },
    }
    const estimate = await estimateOf({ site }, { region: 'eu-west-1' })
    expect(estimate.resources.map(({ resource }) => resource.address)).toEqual(['site', 'site.instances', 'site.balancer', 'site.database'])
    expect(linesOf(estimate, 'site')).toEqual({})
    expect(linesOf(estimate, 'site.instances')).toMatchObject({
      'on-demand': { quantity: 1460, cost: 33.29 },
      'root.storage': { quantity: 16, cost: 1.76 },
    })
    const database = Object.values(linesOf(estimate, 'site.database'))
    expect(database).toEqual(
      expect.arrayContaining([expect.objectContaining({ quantity: 730, cost: 513.92 }), expect.objectContaining({ quantity: 100 })]),
    )
    const balancer = estimate.resources.find(({ resource }) => resource.address === 'site.balancer')
    expect(balancer?.entries[0]?.months[0]?.billed.texts()?.expected).toMatch(/^18\.39/)
  })

  it('gives a single instance an address in place of a balancer', async () => {
    const site = { type: 'aws:elasticbeanstalk:environment', group: { instance: instance('t3a.large'), min: 1, max: 1 }, balancer: 'none' }
    const estimate = await estimateOf({ site }, { region: 'eu-west-1' })
    expect(estimate.resources.map(({ resource }) => resource.type)).toEqual([
      'aws:elasticbeanstalk:environment',
      'aws:autoscaling:group',
      'aws:ec2:elastic-ip',
    ])
    expect(linesOf(estimate, 'site.instances')).toMatchObject({
      'on-demand': { quantity: 730, cost: 59.57 },
      'root.storage': { quantity: 8, cost: 0.88 },
    })
  })

  it('runs .NET on Windows, which its instances pay for', async () => {
    const site = { type: 'aws:elasticbeanstalk:environment', group: { instance: instance('t3.small'), min: 2, max: 4 }, balancer: 'none' }
    const system = async (platform: string) => {
      const { design } = await estimateOf({ site: { ...site, platform } }, { region: 'eu-west-1' })
      return design.resources.find(({ address }) => address === 'site.instances')?.props.instance
    }
    expect(await system('dotnet-windows')).toMatchObject({ type: 't3.small', operatingSystem: 'windows' })
    expect(await system('nodejs')).toMatchObject({ operatingSystem: 'linux' })
  })

  it.each([
    ['platform', 'cobol', 'platform: "cobol" is n'],
    ['balancing', 'application', 'balancing: must be an object'],
  ])('a wrong %s is one problem', async (property, value, message) => {
    const group = { instance: instance('t3.small'), min: 2, max: 4 }
    const site = { type: 'aws:elasticbeanstalk:environment', group, [property]: value }
    await expect(estimateOf({ site })).rejects.toThrow(message)
  })
})
