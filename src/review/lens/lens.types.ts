// Generated from its schema by `npm run generate`. Edit the schema, not this file.

/**
 * A custom lens of the AWS Well-Architected Tool, form of 2021-11-01. https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-format-specification.html (2026)
 */
export interface LensFile {
  /**
   * Version of the form.
   */
  schemaVersion: '2021-11-01'
  /**
   * Name of the lens.
   */
  name: string
  /**
   * What it asks about.
   */
  description: string
  /**
   * Its pillars.
   */
  pillars: LensPillar[]
}
/**
 * A pillar.
 */
export interface LensPillar {
  /**
   * Unique in the lens.
   */
  id: string
  /**
   * Its name.
   */
  name: string
  /**
   * Its questions.
   */
  questions: LensQuestion[]
}
/**
 * A question.
 */
export interface LensQuestion {
  /**
   * Unique in the lens.
   */
  id: string
  /**
   * The question.
   */
  title: string
  /**
   * What is meant.
   */
  description?: string
  helpfulResource?: Link
  /**
   * What may be chosen.
   */
  choices: LensChoice[]
  /**
   * The first whose condition holds tells the risk.
   */
  riskRules: RiskRule[]
}
/**
 * Where to read more.
 */
export interface Link {
  /**
   * The text.
   */
  displayText: string
  /**
   * The link.
   */
  url?: string
}
/**
 * A choice.
 */
export interface LensChoice {
  /**
   * Unique in the question; one that ends in `_no` means none of the others.
   */
  id: string
  /**
   * What is so if it is chosen.
   */
  title: string
  helpfulResource?: Link1
  improvementPlan?: Link2
  /**
   * More to read.
   *
   * Items: Links of one kind.
   */
  additionalResources?: {
    /**
     * Their kind.
     */
    type: 'HELPFUL_RESOURCE' | 'IMPROVEMENT_PLAN'
    /**
     * The links.
     */
    content: Link3[]
  }[]
}
/**
 * Where to read more.
 */
export interface Link1 {
  /**
   * The text.
   */
  displayText: string
  /**
   * The link.
   */
  url?: string
}
/**
 * What to do if it is not chosen.
 */
export interface Link2 {
  /**
   * The text.
   */
  displayText: string
  /**
   * The link.
   */
  url?: string
}
/**
 * A text with a link.
 */
export interface Link3 {
  /**
   * The text.
   */
  displayText: string
  /**
   * The link.
   */
  url?: string
}
/**
 * A risk and when it is so.
 */
export interface RiskRule {
  /**
   * Choices joined by `&&`, `||`, `!` and parentheses, or `default`.
   */
  condition: string
  /**
   * The risk.
   */
  risk: 'HIGH_RISK' | 'MEDIUM_RISK' | 'NO_RISK'
}
