/** What templates may call, by name: every other name in one is that of a value. */
export const HELPERS = { shareBar: true, rangeBar: true, columns: true, gauge: true, derivation: true } as const

/** A template as Handlebars compiles it. */
type Compiled = Readonly<Record<string, unknown>>

/** What the page is made of: the files of `templates/`, compiled when planner is built. */
export interface PageTemplates {
  readonly page: Compiled
  readonly partials: Readonly<Record<string, Compiled>>
  /** One style sheet of all, and what follows it on paper. */
  readonly style: string
  readonly paperStyle: string
  readonly script: string
}
