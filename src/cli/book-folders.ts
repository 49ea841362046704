import { join } from 'node:path'
import type { BookFiles } from '../pricing/book-files.js'

export interface BookFolders {
  readonly embedded: string
  readonly synced: string
}

/** Where the price book is: what planner brought, and what was synced over it. */
export const bookFolders = ({ root, dataDir }: { readonly root: string; readonly dataDir: string }): BookFolders => ({
  embedded: join(root, 'dist/price-book'),
  synced: join(dataDir, 'price-book'),
})

export async function openBookFiles(folders: BookFolders): Promise<BookFiles> {
  const { BookFiles } = await import('../pricing/book-files.js')
  return new BookFiles(folders.embedded, folders.synced)
}
