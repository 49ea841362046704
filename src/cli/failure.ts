import { PlannerError } from '../errors/planner-error.js'

/** What oclif attaches to the errors that it raises itself: unknown flags, missing arguments, bad values. */
interface OclifError extends Error {
  readonly oclif: { readonly exit?: number }
  /** Of an unknown flag: what was written, and what there is. */
  readonly flags?: readonly string[]
  readonly parse?: { readonly input?: { readonly flags?: Readonly<Record<string, unknown>> } }
}

/** Any error as one that planner can show: ours as it is, oclif's as the user's input, all others as our bug. */
export async function toPlannerError(error: unknown, version: string, command: string): Promise<PlannerError> {
  if (error instanceof PlannerError) return withoutFrame(error)
  if (isOclifError(error)) return optionError(error, command)
  const message = error instanceof Error ? error.message : String(error)
  return new PlannerError('INTERNAL', `planner failed on something that it should have handled: ${message}`, {
    hint: `This is a bug in planner ${version}, not in your design. Please report it with the output of the same command under DEBUG=1.`,
    exit: 3,
    cause: error,
  })
}

/** oclif frames the message of an error that comes from a flag's own check. */
function withoutFrame(error: PlannerError): PlannerError {
  const [, flag, message] = /^Parsing (--\S+) \n\t([\s\S]*)\nSee more help with --help$/.exec(error.message) ?? []
  return message === undefined ? error : new PlannerError(error.code, `${flag}: ${message}`, error.details)
}

async function optionError(error: OclifError, command: string): Promise<PlannerError> {
  const message = error.message.replace(/\n*See more help with --help$/, '')
  const known = Object.keys(error.parse?.input?.flags ?? {})
  const written = error.flags?.[0]
  const help = `planner ${command.replaceAll(':', ' ')} --help`
  const { didYouMean, nearestWord } = await import('../design/nearest.js')
  if (written === undefined || known.length === 0) {
    const [, value, words] = /^Expected \S+?=(.*) to be one of: (.*)$/.exec(message) ?? []
    const meant = value === undefined ? undefined : didYouMean(value, words?.split(', ') ?? [])
    return new PlannerError('OPTION_INVALID', message, { hint: meant ?? help })
  }
  const near = nearestWord(written.replace(/^-+/, ''), known)
  return new PlannerError('OPTION_INVALID', `Unknown option: ${error.flags?.join(', ')}`, {
    hint: near === undefined ? help : `did you mean --${near}? ${help} shows all.`,
  })
}

function isOclifError(error: unknown): error is OclifError {
  return error instanceof Error && typeof (error as Partial<OclifError>).oclif?.exit === 'number'
}
