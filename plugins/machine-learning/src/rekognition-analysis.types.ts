// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * Images and videos in which faces, objects and text are found.
 */
export interface RekognitionAnalysisProps {
  /**
   * Images in a month for face comparison and search (group 1: CompareFaces, IndexFaces, SearchFaces …).
   */
  images?: Usage
  /**
   * Images in a month for labels, faces, text, moderation and celebrities (group 2: DetectLabels, DetectText …).
   */
  labelledImages?: Usage
  /**
   * Images in a month for dominant colours and quality.
   */
  imageProperties?: Usage
  /**
   * Minutes of stored video in a month, for each kind of detection.
   */
  video?: Usage
  /**
   * Minutes of stored video in a month for shot detection.
   */
  shots?: Usage
  /**
   * Face vectors kept.
   */
  faces?: Usage
}
