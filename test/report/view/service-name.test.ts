import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { offerName, serviceOfType } from '../../../src/report/view/service-name.js'
import { root } from '../../support/source-files.js'

const offers = readdirSync(join(root, 'pricing-data'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'catalog')
  .map(({ name }) => name)

describe('offerName', () => {
  it.each([
    ['AmazonCloudFront', 'Amazon CloudFront'],
    ['AmazonRoute53', 'Amazon Route 53'],
    ['AmazonStates', 'AWS Step Functions'],
    ['ElasticMapReduce', 'Amazon EMR'],
    ['AWSDataTransfer', 'AWS Data Transfer'],
    ['AcmeThing', 'Acme Thing'],
    ['constructor', 'constructor'],
  ])('calls %s %s', (offer, name) => expect(offerName(offer)).toBe(name))

  it('calls each offer of the price book something of Amazon or AWS, in words', () => {
    expect(offers.length).toBeGreaterThan(80)
    const odd = offers.filter((offer) => !/^(Amazon|AWS|Elastic Load) [A-Z]/.test(offerName(offer)))
    expect(odd).toEqual([])
  })
})

describe('serviceOfType', () => {
  it.each([
    ['aws:elb:listener', 'ELB'],
    ['aws:kinesis:stream', 'Kinesis'],
    ['savings-plan', 'AWS Savings Plans'],
    ['reserved', 'Reserved'],
  ])('is %s of %s', (type, name) => expect(serviceOfType(type)).toBe(name))
})
