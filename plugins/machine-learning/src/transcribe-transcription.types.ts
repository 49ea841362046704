// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Speech made into text, by the second.
 */
export interface TranscribeTranscriptionProps {
  /**
   * Files, or a stream.
   */
  kind?: 'batch' | 'streaming'
  /**
   * Whether it is Transcribe Medical.
   */
  medical?: boolean
  /**
   * Recordings in a month.
   */
  recordings?: Usage
  /**
   * Mean duration of a recording; 15 seconds at least are billed.
   */
  duration?: Usage
  /**
   * Whether personal data is taken out.
   */
  redaction?: boolean
  /**
   * Whether a custom language model is used.
   */
  customModel?: boolean
  /**
   * Address of the bucket that holds recordings and texts.
   */
  bucket?: string
}
