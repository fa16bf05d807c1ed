import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Brings the engine's log to the disk for good. At a commit the engine writes it, but syncs it only where its last sync is a
 * tenth of a second past; else the next commit does, whenever that comes.
 */
export async function syncLog(location: string): Promise<void> {
  const folder = `${location}.wal`
  for (const name of await readdir(folder)) await syncFile(join(folder, name))
}

async function syncFile(path: string): Promise<void> {
  try {
    const file = await open(path, 'r+')
    await file.datasync().finally(() => file.close())
  } catch (error) {
    // A checkpoint has taken the log into the store's file, and synced that, meanwhile.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}
