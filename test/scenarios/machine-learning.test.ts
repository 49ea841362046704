import { describe, expect, it } from 'vitest'
import { estimateOf, linesOf } from '../support/engine.ts'

const costOf = async (resources: Readonly<Record<string, object>>): Promise<number> => {
  const estimate = await estimateOf(resources)
  return Object.keys(resources)
    .flatMap((address) => Object.values(linesOf(estimate, address)))
    .reduce((sum, { cost }) => sum + cost, 0)
}

const images = (count: number) => ({ type: 'aws:rekognition:analysis', labelledImages: count })
const pages = (count: number) => ({ type: 'aws:textract:analysis', features: ['text'], pages: count })

describe('machine learning scenarios', () => {
  it('images by tier: a million, four million, and what is beyond', async () => {
    expect(await costOf({ it: images(6000000) })).toBeCloseTo(1000 + 3200 + 600, 2)
  })

  it('two in one account share the tiers', async () => {
    expect(await costOf({ one: pages(800000), two: pages(800000) })).toBeCloseTo(await costOf({ it: pages(1600000) }), 1)
  })

  it('cost never falls, and tiers are continuous', async () => {
    const costs: number[] = []
    for (const count of [0, 999999, 1000000, 1000001, 2000000]) costs.push(await costOf({ it: pages(count) }))
    expect(costs).toEqual([...costs].sort((a, b) => a - b))
    expect((costs[3] ?? 0) - (costs[1] ?? 0)).toBeLessThan(0.02)
  })

  it('an endpoint of two machines', async () => {
    const lines = linesOf(await estimateOf({ it: { type: 'aws:sagemaker:endpoint', instanceType: 'ml.c5.large', count: 2 } }), 'it')
    expect(lines.instances).toMatchObject({ quantity: 1460, cost: 148.92 })
  })

  it('speech at the price of its day: cheaper in London since 2026-10', async () => {
    const calls = { type: 'aws:transcribe:transcription', recordings: 1000, duration: 240 }
    const cost = async (asOf: string) => linesOf(await estimateOf({ it: calls }, { region: 'eu-west-2', asOf }), 'it').speech?.cost
    expect([await cost('2026-06-01'), await cost('2026-11-01')]).toEqual([96, 24])
  })

  it('Bedrock is unknown, with the command that brings its prices', async () => {
    const { resources } = await estimateOf({ it: { type: 'aws:bedrock:inference', model: 'Nova Pro', inputTokens: 1, outputTokens: 1 } })
    const entries = resources[0]?.entries ?? []
    expect(entries.map(({ status }) => status)).toEqual(['unknown-price', 'unknown-price'])
    expect(JSON.stringify(entries.map(({ unknown }) => unknown))).toContain('planner prices sync --offer AmazonBedrock')
  })
})
