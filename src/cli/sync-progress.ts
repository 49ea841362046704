import type { SyncProgress } from '../pricing/sync/sync-deps.js'

/** Between two drawings. */
const EVERY_MS = 200
const BAR = 20
/** The rate is taken over this long, so that the time left neither jumps nor lags. */
const WINDOW_MS = 10_000

interface Task {
  readonly first: SyncProgress
  readonly marks: { readonly at: number; readonly done: number }[]
  latest: SyncProgress
}

/** A line on a terminal that says what comes, how fast, and how long it will take; nothing elsewhere. */
export class SyncProgressLine {
  private readonly tasks = new Map<string, Task>()
  private drawn = 0
  private readonly stream: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown }
  private readonly now: () => number

  constructor(stream: SyncProgressLine['stream'], now: () => number) {
    this.stream = stream
    this.now = now
  }

  step(progress: SyncProgress): void {
    if (this.stream.isTTY !== true) return
    const at = this.now()
    const known = this.tasks.get(progress.label)
    const task = known?.first.phase === progress.phase ? known : { first: progress, marks: [], latest: progress }
    task.latest = progress
    if (task.marks.length === 0 || at - (task.marks.at(-1)?.at ?? 0) >= EVERY_MS) task.marks.push({ at, done: progress.done })
    while (task.marks.length > 2 && at - (task.marks[0]?.at ?? at) > WINDOW_MS) task.marks.shift()
    this.tasks.delete(progress.label)
    this.tasks.set(progress.label, task)
    if (at - this.drawn < EVERY_MS) return
    this.drawn = at
    this.stream.write(`\r\x1b[2K${this.text(task, at).slice(0, (this.stream.columns ?? 80) - 1)}`)
  }

  end(): void {
    if (this.drawn > 0) this.stream.write('\r\x1b[2K')
  }

  private text({ latest, marks }: Task, at: number): string {
    const { phase, label, done, total } = latest
    const [first] = marks
    const seconds = first ? (at - first.at) / 1000 : 0
    const rate = first && seconds > 0 ? (done - first.done) / seconds : 0
    const speed = rate > 0 ? ` ${megabytes(rate)} MB/s` : ''
    const what = phase === 'download' ? 'downloading' : 'reading'
    if (total === undefined || total === 0) return `${what} ${label} ${megabytes(done)} MB${speed}`
    const filled = Math.min(BAR, Math.floor((done / total) * BAR))
    const left = rate > 0 ? `, ${duration((total - done) / rate)} left` : ''
    return `[${'#'.repeat(filled)}${' '.repeat(BAR - filled)}] ${what} ${label} ${megabytes(done)} of ${megabytes(total)} MB${speed}${left}`
  }
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)

function duration(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds))
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
