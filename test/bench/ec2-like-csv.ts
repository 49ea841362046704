import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

/** The header of AmazonEC2's CSV offer file of 2025-09. */
const HEADER =
  'SKU,OfferTermCode,RateCode,TermType,PriceDescription,EffectiveDate,StartingRange,EndingRange,Unit,PricePerUnit,Currency,RelatedTo,LeaseContractLength,PurchaseOption,OfferingClass,Product Family,serviceCode,Location,Location Type,Instance Type,Current Generation,Instance Family,vCPU,Physical Processor,Clock Speed,Memory,Storage,Network Performance,Processor Architecture,Storage Media,Volume Type,Max Volume Size,Max IOPS/volume,Max IOPS Burst Performance,Max throughput/volume,Provisioned,Tenancy,EBS Optimized,Operating System,License Model,Group,Group Description,Transfer Type,From Location,From Location Type,To Location,To Location Type,usageType,operation,AvailabilityZone,CapacityStatus,ClassicNetworkingSupport,Dedicated EBS Throughput,ECU,Elastic Graphics Type,Enhanced Networking Supported,From Region Code,GPU,GPU Memory,Instance,Instance Capacity - 10xlarge,Instance Capacity - 12xlarge,Instance Capacity - 16xlarge,Instance Capacity - 18xlarge,Instance Capacity - 24xlarge,Instance Capacity - 2xlarge,Instance Capacity - 32xlarge,Instance Capacity - 4xlarge,Instance Capacity - 8xlarge,Instance Capacity - 9xlarge,Instance Capacity - large,Instance Capacity - medium,Instance Capacity - metal,Instance Capacity - xlarge,instanceSKU,Intel AVX2 Available,Intel AVX Available,Intel Turbo Available,MarketOption,Normalization Size Factor,Physical Cores,Pre Installed S/W,Processor Features,Product Type,Region Code,Resource Type,serviceName,SnapshotArchiveFeeType,To Region Code,Volume API Name,VPCNetworkingSupport'.split(
    ',',
  )

const TERMS = [
  ['4NA7Y494T4', '1yr', 'No Upfront', 'standard'],
  ['HU7G6KETJZ', '1yr', 'Partial Upfront', 'standard'],
  ['6QCMYABX3D', '1yr', 'All Upfront', 'standard'],
  ['BPH4J8HBKS', '3yr', 'No Upfront', 'standard'],
  ['38NPMPTW36', '3yr', 'Partial Upfront', 'standard'],
  ['NQ3QZPMQV9', '3yr', 'All Upfront', 'standard'],
  ['7NE97W5U4E', '1yr', 'No Upfront', 'convertible'],
  ['CUZHX8X6JH', '1yr', 'Partial Upfront', 'convertible'],
  ['VJWZNREJX2', '1yr', 'All Upfront', 'convertible'],
  ['Z2E3P23VKM', '3yr', 'No Upfront', 'convertible'],
  ['R5XV2EPZQZ', '3yr', 'Partial Upfront', 'convertible'],
  ['MZU6U2429S', '3yr', 'All Upfront', 'convertible'],
] as const

const FAMILIES = ['c5', 'c6i', 'c7g', 'm5', 'm6i', 'm7g', 'r5', 'r6i', 'r7g', 't3', 'x2iedn', 'i4i']
const SIZES = ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '12xlarge', '16xlarge', '24xlarge', 'metal']
const SYSTEMS = [
  ['Linux', 'NA', 'RunInstances'],
  ['Windows', 'NA', 'RunInstances:0002'],
  ['RHEL', 'NA', 'RunInstances:0010'],
  ['SUSE', 'NA', 'RunInstances:000g'],
  ['Linux', 'SQL Std', 'RunInstances:0004'],
  ['Windows', 'SQL Web', 'RunInstances:0202'],
] as const
const TENANCIES = [
  ['Shared', 'BoxUsage'],
  ['Dedicated', 'DedicatedUsage'],
] as const
const CAPACITY = ['Used', 'AllocatedCapacityReservation', 'UnusedCapacityReservation']

interface Row {
  readonly sku: string
  readonly term: string
  readonly dimension: string
  readonly cells: Readonly<Record<string, string>>
}

function line(row: Row, product: Readonly<Record<string, string>>): string {
  const cells: Record<string, string> = {
    ...product,
    ...row.cells,
    SKU: row.sku,
    OfferTermCode: row.term,
    RateCode: `${row.sku}.${row.term}.${row.dimension}`,
    EffectiveDate: '2025-09-12',
    Currency: 'USD',
  }
  return HEADER.map((name) => (cells[name] === undefined ? '' : `"${cells[name]}"`)).join(',')
}

function product(index: number): Readonly<Record<string, string>> {
  const family = FAMILIES[index % FAMILIES.length] as string
  const size = SIZES[Math.floor(index / FAMILIES.length) % SIZES.length] as string
  const rest = Math.floor(index / (FAMILIES.length * SIZES.length))
  const [system, software, operation] = SYSTEMS[rest % SYSTEMS.length] as (typeof SYSTEMS)[number]
  const [tenancy, usage] = TENANCIES[Math.floor(rest / SYSTEMS.length) % TENANCIES.length] as (typeof TENANCIES)[number]
  const capacity = CAPACITY[Math.floor(rest / (SYSTEMS.length * TENANCIES.length)) % CAPACITY.length] as string
  // Beyond the first 3,888 combinations: generations that do not exist, so that every product differs.
  const round = Math.floor(rest / (SYSTEMS.length * TENANCIES.length * CAPACITY.length))
  const type = `${family}${round === 0 ? '' : `v${round}`}.${size}`
  return {
    'Product Family': 'Compute Instance',
    serviceCode: 'AmazonEC2',
    Location: 'Asia Pacific (Tokyo)',
    'Location Type': 'AWS Region',
    'Instance Type': type,
    'Current Generation': 'Yes',
    'Instance Family': 'General purpose',
    vCPU: '16',
    'Physical Processor': 'Intel Xeon Platinum 8375C (Ice Lake)',
    'Clock Speed': '3.5 GHz',
    Memory: '64 GiB',
    Storage: 'EBS only',
    'Network Performance': 'Up to 12500 Megabit',
    'Processor Architecture': '64-bit',
    Tenancy: tenancy,
    'Operating System': system,
    'License Model': 'No License required',
    usageType: `APN1-${usage}:${type}`,
    operation,
    AvailabilityZone: 'NA',
    CapacityStatus: capacity,
    ClassicNetworkingSupport: 'false',
    'Dedicated EBS Throughput': 'Up to 10000 Mbps',
    ECU: 'NA',
    'Enhanced Networking Supported': 'Yes',
    'GPU Memory': 'NA',
    'Intel AVX2 Available': 'Yes',
    'Intel AVX Available': 'Yes',
    'Intel Turbo Available': 'Yes',
    MarketOption: 'OnDemand',
    'Normalization Size Factor': '32',
    'Pre Installed S/W': software,
    'Processor Features': 'Intel AVX; Intel AVX2; Intel AVX512; Intel Turbo',
    'Region Code': 'ap-northeast-1',
    serviceName: 'Amazon Elastic Compute Cloud',
    VPCNetworkingSupport: 'true',
  }
}

const sku = (index: number): string => index.toString(36).toUpperCase().padStart(16, '0')
const price = (index: number, share: number): string => (((index % 4999) + 1) * share * 0.0001).toFixed(10)

function* onDemand(index: number): Generator<Row> {
  const description = `$${price(index, 1)} per On Demand Linux ${sku(index)} Instance Hour`
  yield {
    sku: sku(index),
    term: 'JRTCKXETXF',
    dimension: '6YS6EN2CT7',
    cells: {
      TermType: 'OnDemand',
      PriceDescription: description,
      StartingRange: '0',
      EndingRange: 'Inf',
      Unit: 'Hrs',
      PricePerUnit: price(index, 1),
    },
  }
}

function* reserved(index: number): Generator<Row> {
  for (const [term, length, payment, offering] of TERMS) {
    const cells = { TermType: 'Reserved', LeaseContractLength: length, PurchaseOption: payment, OfferingClass: offering }
    if (payment !== 'No Upfront') {
      const fee = { ...cells, PriceDescription: 'Upfront Fee', Unit: 'Quantity', PricePerUnit: String((index % 4999) * 3 + 1) }
      yield { sku: sku(index), term, dimension: '2TG2D8R56U', cells: fee }
    }
    const hourly = payment === 'All Upfront' ? '0.0000000000' : price(index, payment === 'No Upfront' ? 0.6 : 0.3)
    const description = `Linux (Amazon VPC), ${sku(index)} reserved instance applied`
    const hours = { ...cells, PriceDescription: description, StartingRange: '0', EndingRange: 'Inf', Unit: 'Hrs', PricePerUnit: hourly }
    yield { sku: sku(index), term, dimension: '6YS6EN2CT7', cells: hours }
  }
}

/** Writes an offer file with the columns, widths and row mix of EC2's, on-demand rows first; returns its rows. */
export async function writeEc2LikeCsv(path: string, megabytes: number): Promise<number> {
  const out = createWriteStream(path, { highWaterMark: 1 << 20 })
  out.write('"FormatVersion","v1.0"\n"Disclaimer","This file was generated for a benchmark."\n')
  out.write('"Publication Date","2025-09-12T22:53:08Z"\n"Version","20250912225308"\n"OfferCode","AmazonEC2"\n')
  out.write(`${HEADER.map((name) => `"${name}"`).join(',')}\n`)
  // One product takes about 19 rows of about 800 bytes.
  const products = Math.ceil((megabytes * 1e6) / 15_700)
  let rows = 0
  for (const terms of [onDemand, reserved]) {
    for (let index = 0; index < products; index += 1) {
      const cells = product(index)
      let text = ''
      for (const row of terms(index)) {
        text += `${line(row, cells)}\n`
        rows += 1
      }
      if (!out.write(text)) await once(out, 'drain')
    }
  }
  out.end()
  await once(out, 'finish')
  return rows
}
