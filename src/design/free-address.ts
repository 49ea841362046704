/** As long as the schema lets names be. */
const LONGEST = 128

/** An address for a resource that a patch adds: `wanted`, or with a number behind it if that is taken. */
export const freeAddress = (wanted: string, isTaken: (address: string) => boolean): string => {
  let free = shortened(wanted)
  for (let number = 2; isTaken(free); number++) free = shortened(`${wanted}-${number}`)
  return free
}

/** A name that is too long keeps its beginning and its end; a digest tells it from others that have these too. */
const shortened = (name: string): string => {
  if (name.length <= LONGEST) return name
  // Seldom needed, and node:crypto takes longer to load than a design to read.
  const digest = process.getBuiltinModule('node:crypto').createHash('sha256').update(name).digest('hex').slice(0, 8)
  return `${name.slice(0, 80)}-${digest}-${name.slice(-38)}`
}
