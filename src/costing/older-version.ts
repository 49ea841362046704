import type { CheckContext, OmissionContext } from '@planner/contract'

const CALENDAR = 'extended-support'

type OlderVersion = ReturnType<OmissionContext['olderVersion']>

/** Reads AWS's calendar of extended support for a version that many still run. */
export const olderVersion = (
  ctx: Pick<CheckContext, 'catalog' | 'catalogKeys' | 'dateAfter'>,
  service: string,
  engine: string,
): OlderVersion => {
  const [first, last] = [ctx.dateAfter(-12), ctx.dateAfter(12)]
  return ctx
    .catalogKeys(CALENDAR, 'service', service)
    .flatMap((key) => {
      const { engine: of, engineVersion: version, yearOneStart: extendedFrom } = ctx.catalog(CALENDAR, key)?.cells ?? {}
      if (of !== engine || version === undefined || extendedFrom === undefined) return []
      return extendedFrom >= first && extendedFrom < last ? [{ version, extendedFrom }] : []
    })
    .reduce<OlderVersion>((newest, each) => (newest && newest.extendedFrom > each.extendedFrom ? newest : each), undefined)
}
