import { XinquError } from '../errors.ts'
import { openStore, type StoreSettings } from '../graph/open-store.ts'
import type { Reader } from '../ingest/reader.ts'
import { localOperations } from './local.ts'
import type { Operations } from './operations.ts'
import { remoteOperations } from './remote.ts'

/**
 * Operations on the store that the settings name: through the server that has it open, else by opening it. Errors:
 * STORE_LOCKED where a process holds it that is no xinqu server, and those of the store.
 */
export async function openOperations(settings: StoreSettings, reader: Reader): Promise<Operations> {
  if (settings.neo4j) return localOperations(await openStore(settings), reader)
  const remote = await remoteOperations(settings.dataDirectory)
  if (remote) return remote
  try {
    return localOperations(await openStore(settings), reader)
  } catch (error) {
    // A server may have opened it in between, or be about to listen.
    const later = isLocked(error) ? await remoteWithin(settings.dataDirectory, 3_000) : undefined
    if (later) return later
    throw error
  }
}

const isLocked = (error: unknown): boolean => error instanceof XinquError && error.code === 'STORE_LOCKED'

async function remoteWithin(dataDirectory: string, milliseconds: number): Promise<Operations | undefined> {
  for (const end = Date.now() + milliseconds; Date.now() < end; ) {
    const remote = await remoteOperations(dataDirectory)
    if (remote) return remote
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return undefined
}
