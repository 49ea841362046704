import { readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Snapshot, snapshotFile } from './snapshot-files.js'

/** Removes what a run that was killed left and nobody can use. Parts of downloads stay: the next run goes on with them. To be called under the lock. */
export function tidy(folder: string, snapshots: readonly Snapshot[]): void {
  const kept = new Set(snapshots.map((snapshot) => basename(snapshotFile(folder, snapshot))))
  const orphans = names(folder).filter(
    (name) => (/^[A-Za-z0-9-]+_[A-Za-z0-9-]+_\d{14}\.sqlite$/.test(name) && !kept.has(name)) || name.endsWith('.new'),
  )
  for (const name of orphans) rmSync(join(folder, name), { force: true })
  const parts = join(folder, 'parts')
  for (const name of names(parts)) if (name.endsWith('.building')) rmSync(join(parts, name), { force: true })
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
