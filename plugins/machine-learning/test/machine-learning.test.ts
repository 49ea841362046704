import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import bedrock from '../src/bedrock-inference.js'
import comprehend from '../src/comprehend-analysis.js'
import polly from '../src/polly-speech.js'
import rekognition from '../src/rekognition-analysis.js'
import endpoint from '../src/sagemaker-endpoint.js'
import job from '../src/sagemaker-job.js'
import textract from '../src/textract-analysis.js'
import transcribe from '../src/transcribe-transcription.js'
import translate from '../src/translate-translation.js'

testResource(endpoint, {
  describe,
  it,
  id: 'aws:sagemaker:endpoint',
  cases: [
    {
      props: { instanceType: 'ml.c5.large', count: 2, storage: 50, dataIn: 10, dataOut: 20 },
      lines: {
        instances: { quantity: '1460 instance-hour', where: { component: 'Hosting' } },
        storage: { quantity: '100 GB-month', price: 'unknown' },
        'data-in': { quantity: '10 GB', price: 'unknown' },
        'data-out': { quantity: '20 GB', price: 'unknown' },
      },
      facts: { 'availability.multi-zone': true },
    },
    {
      props: { instanceType: 'ml.c5.large', count: { weekly: [{ hours: '00-12', value: 1 }], otherwise: 3 } },
      lines: { instances: '1460 instance-hour' },
      facts: { 'scaling.automatic': true },
    },
  ],
})

testResource(job, {
  describe,
  it,
  id: 'aws:sagemaker:job',
  cases: [
    {
      props: { instanceType: 'ml.m5.large', runs: 20, duration: 3, count: 2 },
      lines: { instances: { quantity: '120 instance-hour', where: { component: 'Training' }, price: 'unknown' } },
    },
    { props: { kind: 'notebook', instanceType: 'ml.m5.large' }, lines: { instances: { price: 'unknown' } } },
  ],
})

testResource(rekognition, {
  describe,
  it,
  id: 'aws:rekognition:analysis',
  cases: [
    {
      props: { images: 1000, labelledImages: 2000, imageProperties: 10, video: 60, shots: 60, faces: 5000 },
      lines: {
        images: { quantity: '1000 image', pool: 'AmazonRekognition.rekognition-image-api-per-images-processed-group1' },
        'labelled-images': '2000 image',
        'image-properties': '10 image',
        video: '60 minute',
        shots: '60 minute',
        faces: '5000 face-month',
      },
      facts: { 'compute.serverless': true },
    },
  ],
})

testResource(comprehend, {
  describe,
  it,
  id: 'aws:comprehend:analysis',
  cases: [
    {
      name: 'units of 100 characters',
      props: { features: ['sentiment', 'syntax'], texts: 1000, characters: 550 },
      lines: { sentiment: '6000 request', syntax: '6000 request' },
    },
    { name: 'three units at least', props: { features: ['entities'], texts: 1000, characters: 20 }, lines: { entities: '3000 request' } },
    { name: 'nobody said how long', props: { features: ['key-phrases'], texts: 5 }, lines: { 'key-phrases': 'unknown' } },
  ],
})

testResource(transcribe, {
  describe,
  it,
  id: 'aws:transcribe:transcription',
  cases: [
    {
      props: { recordings: 100, duration: 240, redaction: true, customModel: true },
      lines: { speech: '24000 second', redaction: '24000 second', 'custom-model': '24000 second' },
    },
    { name: '15 seconds at least', props: { kind: 'streaming', recordings: 100, duration: 4 }, lines: { speech: '1500 second' } },
    {
      region: 'us-east-1',
      props: { medical: true, recordings: 1, duration: 60 },
      lines: { speech: { quantity: '60 second', where: { meter: 'transcription-job-medical-per-seconds' } } },
    },
  ],
})

testResource(translate, {
  describe,
  it,
  id: 'aws:translate:translation',
  cases: [
    { props: { characters: 1000000 }, lines: { characters: '1000000 character' } },
    {
      props: { kind: 'batch', characters: 10 },
      lines: { characters: { quantity: '10 character', where: { meter: 'texttranslationjob' } } },
    },
    { props: {}, lines: { characters: 'unknown' } },
  ],
})

testResource(polly, {
  describe,
  it,
  id: 'aws:polly:speech',
  cases: [
    { props: { characters: 1000 }, lines: { characters: { quantity: '1000 character', where: { meter: 'standard-per-characters' } } } },
    { props: { engine: 'neural', characters: 1 }, lines: { characters: '1 character' } },
  ],
})

testResource(textract, {
  describe,
  it,
  id: 'aws:textract:analysis',
  cases: [
    {
      name: 'forms and tables apart',
      props: { features: ['text', 'forms', 'tables', 'layout', 'signatures'], pages: 100 },
      lines: {
        text: '100 document',
        forms: '100 document',
        tables: '100 document',
        layout: '100 document',
        signatures: '100 document',
      },
    },
    {
      name: 'queries with forms and tables at one price',
      props: { features: ['queries', 'tables', 'forms'], pages: 10, mode: 'asynchronous' },
      lines: { 'forms-tables-queries': { quantity: '10 document', where: { meter: 'async-analyzedocument-api-forms-tables-queries' } } },
    },
    {
      props: { features: ['expense', 'id', 'lending'], pages: 5 },
      lines: { expense: '5 page', id: '5 page', lending: '5 page' },
    },
    { props: { features: ['text'] }, lines: { text: 'unknown' } },
  ],
})

testResource(bedrock, {
  describe,
  it,
  id: 'aws:bedrock:inference',
  cases: [
    {
      props: { model: 'Nova Pro', inputTokens: 1000000, outputTokens: 50000, guardrails: true },
      lines: {
        input: { quantity: '1000000 token', where: { inferenceType: 'Input tokens' }, price: 'unknown' },
        output: { quantity: '50000 token', price: 'unknown' },
      },
      facts: { 'safety.guardrails': true },
    },
  ],
})
