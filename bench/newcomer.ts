import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../src/graph/open-store.ts'
import { ingest } from '../src/ingest/ingest.ts'
import { listFiles, readSources } from '../src/ingest/source-file.ts'
import { openReader } from '../src/reader.ts'
import type { Figure } from './figures.ts'
import { build, firstAnswer } from './server.ts'

// What a newcomer waits for, on the embedded engine and the documents that come along.

export async function measureNewcomer(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'xinqu-bench-'))
  try {
    const built = build()
    const first = await firstAnswer(join(folder, 'served'))
    const next = await firstAnswer(join(folder, 'served'))
    return [
      {
        what: 'fresh clone after npm ci: start to first answer',
        measured: built + first.seconds,
        most: 15,
        unit: 's',
      },
      { what: 'next start: to first answer', measured: build() + next.seconds, most: 3, unit: 's' },
      {
        what: 'ingest of the five documents',
        measured: await ingestSeeds(join(folder, 'ingested')),
        most: 3,
        unit: 's',
      },
      { what: 'memory of the server', measured: Math.max(first.megabytes, next.megabytes), most: 300, unit: 'MB' },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Seconds to read and write them, the process being up. */
async function ingestSeeds(dataDirectory: string): Promise<number> {
  const reader = openReader()
  const store = await openStore({ dataDirectory, queryTimeout: 30_000 })
  await store.prepare()
  const files = await listFiles(['seeds/documents'])
  const started = performance.now()
  for await (const { status, name } of ingest(store, reader, readSources(files)))
    if (status !== 'added') throw new Error(`${name} was not taken in, but ${status}.`)
  const seconds = (performance.now() - started) / 1000
  await store.close()
  return seconds
}
