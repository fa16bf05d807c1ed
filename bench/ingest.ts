import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore, type StoreSettings } from '../src/graph/open-store.ts'
import type { GraphStore } from '../src/graph/store.ts'
import { ingest } from '../src/ingest/ingest.ts'
import { listFiles, readSources } from '../src/ingest/source-file.ts'
import { loadLexicon } from '../src/lexicon/load-lexicon.ts'
import { createExtractor } from '../src/pipeline.ts'
import { openReader } from '../src/reader.ts'
import { emptyNeo4j } from '../test/engines/empty-neo4j.ts'
import { startNeo4j } from '../test/engines/neo4j-server.ts'
import { syntheticDocuments } from './synthetic-documents.ts'
import { type Spent, timedStore } from './timed-store.ts'

// npm run bench:ingest [-- --documents N] [--engine grafeo|neo4j]: documents of some 5 kB into an empty graph, and once more.

const { values: options } = parseArgs({
  options: { documents: { type: 'string', default: '10000' }, engine: { type: 'string' } },
})
const COUNT = Number(options.documents)
const REPORTS = 10
const SHOWN_STATEMENTS = 12
const QUERY_TIMEOUT = 60_000
const JAVA = ['-Xmx2g']

const reader = openReader()
const folder = mkdtempSync(join(tmpdir(), 'xinqu-bench-'))
try {
  const bytes = writeDocuments(join(folder, 'documents'))
  console.log(`${COUNT} documents, ${(bytes / 1e6).toFixed(1)} MB`)
  if (options.engine !== 'neo4j') await measureOn({ dataDirectory: join(folder, 'store'), queryTimeout: QUERY_TIMEOUT })
  if (options.engine !== 'grafeo') await onNeo4j()
} finally {
  rmSync(folder, { recursive: true })
}

/** Gives their size in bytes. */
function writeDocuments(path: string): number {
  mkdirSync(path)
  const lexicon = loadLexicon()
  let bytes = 0
  for (const source of syntheticDocuments(COUNT, lexicon, createExtractor(lexicon))) {
    if (!('text' in source)) continue
    writeFileSync(join(path, source.name), source.text)
    bytes += Buffer.byteLength(source.text)
  }
  return bytes
}

async function onNeo4j(): Promise<void> {
  const { server, stop } = await startNeo4j(JAVA)
  try {
    await emptyNeo4j(server)
    await measureOn({ neo4j: server, dataDirectory: '', queryTimeout: QUERY_TIMEOUT })
  } finally {
    stop()
  }
}

async function measureOn(settings: StoreSettings): Promise<void> {
  const store = await openStore(settings)
  await store.prepare()
  const { engine, version } = await store.describe()
  console.log(`\n${engine} ${version}`)
  const { timed, spent } = timedStore(store)
  const seconds = await takeIn(timed, 'added')
  console.log(`taken in: ${seconds.toFixed(1)} s, ${(COUNT / seconds).toFixed(0)} documents a second`)
  console.table(slowest(spent))
  console.log(`memory at most: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
  const again = timedStore(store)
  const unchanged = await takeIn(again.timed, 'unchanged')
  const asked = [...again.spent.values()].reduce((sum, { times }) => sum + times, 0)
  console.log(`taken in once more, unchanged: ${unchanged.toFixed(1)} s, ${asked} statements`)
  await store.close()
}

/** Seconds; every document must have come to the same. */
async function takeIn(store: GraphStore, expected: string): Promise<number> {
  const started = performance.now()
  const used = process.cpuUsage()
  const elapsed = () => (performance.now() - started) / 1000
  let done = 0
  for await (const { status, name, message, difference } of ingest(
    store,
    reader,
    readSources(await listFiles([join(folder, 'documents')])),
  )) {
    if (status !== expected)
      throw new Error(`${name} was ${status}, not ${expected}: ${message ?? JSON.stringify(difference)}`)
    if (++done % Math.ceil(COUNT / REPORTS) === 0)
      console.log(`${done} documents: ${elapsed().toFixed(1)} s, of processor ${processor(used)} s`)
  }
  return elapsed()
}

function processor(used: NodeJS.CpuUsage): string {
  const { user, system } = process.cpuUsage(used)
  return ((user + system) / 1e6).toFixed(1)
}

function slowest(spent: ReadonlyMap<string, Spent>) {
  return [...spent]
    .sort(([, a], [, b]) => b.seconds - a.seconds)
    .slice(0, SHOWN_STATEMENTS)
    .map(([statement, { times, seconds }]) => ({ statement, times, seconds: seconds.toFixed(2) }))
}
