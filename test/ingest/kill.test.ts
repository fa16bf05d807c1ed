import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openGrafeoStore } from '../../src/graph/grafeo-store.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import type { Source } from '../../src/ingest/source-file.ts'
import { dumpGraph, withDumps } from './dump-graph.ts'
import { MANY_SOURCES, takeIn } from './many-documents.ts'

const PROGRAM = fileURLToPath(new URL('ingest-until-killed.ts', import.meta.url))

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'xinqu-kill-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

async function open(dataDirectory: string): Promise<GraphStore> {
  const store = openGrafeoStore({ dataDirectory, queryTimeout: 10_000 }, withDumps)
  onTestFinished(() => store.close())
  await store.prepare()
  return store
}

/** What the graph is where it holds these documents and nothing else. */
async function graphOf(sources: readonly Source[]): Promise<string[]> {
  const store = await open(folder())
  await takeIn(store, sources)
  return dumpGraph(store)
}

async function killAfter(dataDirectory: string, milliseconds: number): Promise<void> {
  const child = fork(PROGRAM, [dataDirectory], { execArgv: ['--import', 'tsx'] })
  const ended = once(child, 'exit')
  await once(child, 'message')
  await sleep(milliseconds)
  child.kill('SIGKILL')
  const [, signal] = await ended
  expect(signal, 'the ingest ended before it was killed').toBe('SIGKILL')
}

describe('an ingest that is killed', () => {
  it.each([0, 40, 120, 250, 450])('after some %d ms leaves whole documents, and can be completed', async (moment) => {
    const dataDirectory = folder()
    const milliseconds = moment + Math.random() * 40
    await killAfter(dataDirectory, milliseconds)
    const store = await open(dataDirectory)
    const left = await store.query('find-documents', { groups: [{ key: 'all' }] })
    const held = MANY_SOURCES.slice(0, left.length)
    expect(await dumpGraph(store), `after ${milliseconds} ms`).toEqual(await graphOf(held))
    await takeIn(store, MANY_SOURCES)
    expect(await dumpGraph(store)).toEqual(await graphOf(MANY_SOURCES))
  })
})
