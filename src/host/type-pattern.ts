/** Whether a type is meant: itself, one of a family (`aws:elb:*`), or any (`*`). */
export const matchesType = (type: string, pattern: string): boolean =>
  pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern
