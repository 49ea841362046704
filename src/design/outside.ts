/** In a schema's `refersTo`: the reference may also name something outside the design. */
export const OUTSIDE = 'outside'

/** Ends of a connection that are no resources, beside the region codes. */
export const OUTSIDE_NAMES: readonly string[] = ['internet', 'on-premises']

/** Whether a name stands for something outside the design; any region code does where the regions are not known. */
export const isOutside = (name: string, regions: readonly string[]): boolean =>
  OUTSIDE_NAMES.includes(name) || (regions.length > 0 ? regions.includes(name) : /^[a-z]{2,}(-[a-z]+)+-\d+$/.test(name))
