import { Command } from '@oclif/core/command'
import { boolean } from '@oclif/core/flags'
import { jsonText } from '../actions/json-text.js'
import type { PlannerError } from '../errors/planner-error.js'
import type { Result } from '../result/result.types.js'
import { type Terminal, terminal } from './terminal.js'

/** What every command of planner has: `--json`, colour only where wanted, errors in one form, exit codes. */
export abstract class PlannerCommand extends Command {
  static override readonly enableJsonFlag = true
  static override readonly baseFlags = {
    color: boolean({
      allowNo: true,
      default: true,
      summary: 'Colour on a terminal; NO_COLOR in the environment turns it off too.',
      helpGroup: 'GLOBAL',
    }),
  }

  protected terminal(): Terminal {
    return terminal(process.stdout, process.env, this.wantsColor())
  }

  /** For people, beside the result: progress, warnings, the reason of a failed gate. */
  protected notice(text: string): void {
    process.stderr.write(`${text}\n`)
  }

  /** Says what the files that were written cannot show of the result. */
  protected async noteOutputs(files: readonly string[], result: Result): Promise<void> {
    if (files.length === 0) return
    const { outputNotes } = await import('../actions/outputs.js')
    for (const note of await outputNotes(files, result)) this.notice(note)
  }

  /** The result stands, but it breaks a rule that the user set: said last, exit code 1. */
  protected failGate(reasons: readonly string[]): void {
    for (const reason of reasons) this.notice(reason)
    process.exitCode = 1
  }

  /** The result, piece by piece: it may be longer than one text can be. */
  protected write(pieces: Iterable<string>): void {
    for (const piece of pieces) process.stdout.write(piece)
  }

  override logJson(document: unknown): void {
    this.write(jsonText(document))
  }

  protected override async catch(thrown: unknown): Promise<void> {
    const { toPlannerError } = await import('./failure.js')
    const error = await toPlannerError(thrown, this.config.version, this.id ?? '')
    process.exitCode = error.exit
    await this.show(error)
    if (error.exit === 3 && process.env.DEBUG) this.notice(stackOf(error.details.cause))
  }

  private async show(error: PlannerError): Promise<void> {
    const { errorDocument, errorText } = await import('./error-text.js')
    if (this.jsonEnabled()) this.logJson({ error: errorDocument(error) })
    else this.notice(errorText(error, terminal(process.stderr, process.env, this.wantsColor()).color))
  }

  /** Asked of the words themselves: an error may come before they are parsed. */
  private wantsColor(): boolean {
    return !this.argv.includes('--no-color')
  }
}

function stackOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
}
