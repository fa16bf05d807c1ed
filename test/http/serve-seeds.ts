import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openGrafeoStore } from '../../src/graph/grafeo-store.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { listFiles, readSources } from '../../src/ingest/source-file.ts'
import { openReader } from '../../src/reader.ts'
import { type Served, serve } from './serve.ts'

const SEEDS = fileURLToPath(new URL('../../seeds/documents', import.meta.url))

/** The real server over the documents that come along, read as at the first start. */
export async function serveSeeds(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'xinqu-seeds-'))
  const store = openGrafeoStore({ dataDirectory: folder, queryTimeout: 30_000 })
  await store.prepare()
  for await (const { status, name } of ingest(store, openReader(), readSources(await listFiles([SEEDS])))) {
    if (status !== 'added') throw new Error(`${name} is ${status}.`)
  }
  const served = await serve(store)
  const stop = async () => {
    await served.stop()
    await store.close()
    rmSync(folder, { recursive: true })
  }
  return { ...served, stop }
}
