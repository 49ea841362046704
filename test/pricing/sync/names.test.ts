import { describe, expect, it } from 'vitest'
import { attributeKey, attributeName } from '../../../src/pricing/sync/attribute-names.js'
import { keptAttributes } from '../../../src/pricing/sync/kept-attributes.js'
import { productRegion, regionlessUsageType } from '../../../src/pricing/sync/usage-region.js'

const nowhere = { regionCode: '', location: '', fromRegionCode: '', fromLocation: '', toRegionCode: '', toLocation: '' }

describe('names', () => {
  it.each([
    ['Instance Type', 'instanceType'],
    ['usageType', 'usagetype'],
    ['Pre Installed S/W', 'preInstalledSw'],
    ['CapacityStatus', 'capacitystatus'],
    ['Volume API Name', 'volumeApiName'],
    ['Max IOPS/volume', 'maxIopsvolume'],
    ['Instance Capacity - 10xlarge', 'instanceCapacity10xlarge'],
    ['Cache Memory Size (GB)', 'cacheMemorySizeGb'],
    ['vCPU', 'vcpu'],
  ])('the CSV column %s is the attribute %s', (header, attribute) => {
    expect(attributeName(header)).toBe(attribute)
    expect(attributeKey(header)).toBe(attributeKey(attribute))
  })

  it.each([
    ['APN1-BoxUsage:m5.large', 'ap-northeast-1', 'BoxUsage:m5.large'],
    ['BoxUsage:m5.large', 'us-east-1', 'BoxUsage:m5.large'],
    ['EU-EBS:VolumeUsage.gp3', 'eu-west-1', 'EBS:VolumeUsage.gp3'],
    ['EUW1-EUC1-AWS-Out-Bytes', 'eu-west-1', 'EUC1-AWS-Out-Bytes'],
    ['EUC1-AWS-Out-Bytes', 'eu-west-1', 'EUC1-AWS-Out-Bytes'],
    ['Global-Request', 'global', 'Global-Request'],
    ['LAX1-BoxUsage:c5.large', 'us-west-2-lax-1', 'BoxUsage:c5.large'],
    ['ABC9-BoxUsage:c5.large', 'xx-new-1', 'BoxUsage:c5.large'],
    ['EU-', 'eu-west-1', 'EU-'],
  ])('%s in %s is %s', (usageType, region, expected) => {
    expect(regionlessUsageType(usageType, region)).toBe(expected)
  })

  it.each([
    [{ regionCode: 'eu-west-1' }, 'us-east-1', 'eu-west-1'],
    [{ location: 'EU (Ireland)' }, undefined, 'eu-west-1'],
    [{ location: 'Europe (Ireland)' }, undefined, 'eu-west-1'],
    [{ location: 'AWS GovCloud (US)' }, undefined, 'us-gov-west-1'],
    [{ fromLocation: 'External', toLocation: 'EU (Ireland)' }, undefined, 'eu-west-1'],
    [{ fromRegionCode: 'eu-west-1', toRegionCode: 'us-east-1' }, undefined, 'eu-west-1'],
    [{ fromLocation: 'Japan', toLocation: 'External' }, undefined, 'Japan'],
    [{ location: 'Any' }, 'eu-west-1', 'eu-west-1'],
    [{ location: 'Any' }, 'aws-global', 'global'],
    [{}, undefined, 'global'],
  ])('%o in the file of %s is priced in %s', (place, fileRegion, expected) => {
    expect(productRegion({ ...nowhere, ...place }, fileRegion)).toBe(expected)
  })
})

describe('attributes that are kept', () => {
  it('are those of the embedded book, spelt as there, and what always tells products apart', () => {
    const keep = keptAttributes(['instanceType', 'capacitystatus'])
    expect(['instanceType', 'capacityStatus', 'usagetype', 'operation', 'vcpu', 'marketoption'].map(keep)).toEqual([
      'instanceType',
      'capacitystatus',
      'usagetype',
      'operation',
      undefined,
      undefined,
    ])
  })

  it('are all that do not merely describe, of an offer that the book does not know', () => {
    const keep = keptAttributes(undefined)
    expect(['cacheEngine', 'vcpu', 'networkPerformance', 'usagetype'].map(keep)).toEqual(['cacheEngine', undefined, undefined, 'usagetype'])
  })
})
