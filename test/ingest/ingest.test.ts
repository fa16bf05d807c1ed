import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Extraction } from '../../src/exchange.ts'
import { openGrafeoStore } from '../../src/graph/grafeo-store.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import type { Reader } from '../../src/ingest/reader.ts'
import type { Source } from '../../src/ingest/source-file.ts'
import { FIXTURE_NAMES } from '../cypher/fixture.ts'
import { dumpGraph, withDumps } from './dump-graph.ts'

/** The first line of a text is the title, and the name of a policy. */
function extract(text: string): Extraction {
  const [title = ''] = text.split('\n')
  const entity = {
    id: 'p1',
    type: 'Policy',
    name: title,
    aliases: [],
    mentions: [{ start: 0, end: title.length }],
  } as const
  return {
    document: { title, date: '2024-05-01' },
    entities: [{ ...entity, aliases: [], mentions: [...entity.mentions] }],
    ...{ sections: [], relations: [], measures: [], indicators: [], diagnostics: [] },
  }
}

/** The thread takes longer for one text than for another. */
const READER: Reader = {
  version: 'reader 1',
  load: async () => ({ known: FIXTURE_NAMES, extract }),
  startThread: () => ({
    async extract(texts) {
      await sleep(((texts[0]?.length ?? 0) * 7) % 30)
      return texts.map(extract)
    },
    close: async () => {},
  }),
}

async function open(): Promise<GraphStore> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'xinqu-ingest-'))
  const store = openGrafeoStore({ dataDirectory, queryTimeout: 10_000 }, withDumps)
  onTestFinished(async () => {
    await store.close()
    rmSync(dataDirectory, { recursive: true })
  })
  await store.prepare()
  return store
}

async function takeIn(store: GraphStore, sources: readonly Source[]): Promise<string[]> {
  const statuses: string[] = []
  for await (const { status } of ingest(store, READER, sources)) statuses.push(status)
  return statuses
}

const MANY: readonly Source[] = Array.from({ length: 150 }, (_, number) => ({
  name: `${number}.md`,
  text: `第${number}号规划\n${'文'.repeat(number % 17)}`,
}))

const textsIn = async (store: GraphStore): Promise<unknown[]> => {
  const nodes = await store.query('dump-nodes')
  return nodes
    .map(({ properties }) => Object(properties))
    .filter(({ words }) => words !== undefined)
    .map(({ text }) => text)
}

describe('Documents that are read ahead', () => {
  it('each come into the graph with what their own text says', async () => {
    const store = await open()
    expect(new Set(await takeIn(store, MANY))).toEqual(new Set(['added']))
    const documents = (await store.query('dump-nodes'))
      .map(({ properties }) => Object(properties))
      .filter(({ words }) => words !== undefined)
    expect(documents.map(({ text }) => text).sort()).toEqual(
      MANY.flatMap((one) => ('text' in one ? [one.text] : [])).sort(),
    )
    expect(documents.filter(({ text, claims }) => JSON.parse(claims).document.title !== text.split('\n')[0])).toEqual(
      [],
    )
  })

  it('are there once where a transaction is tried again', async () => {
    const [calm, shaken] = [await open(), await open()]
    await takeIn(calm, MANY)
    const retrying: GraphStore = {
      ...shaken,
      async write(work) {
        const lost = shaken.write(async (transaction) => {
          await work(transaction)
          throw new Error('The connection was lost.')
        })
        await expect(lost).rejects.toThrow('lost')
        return shaken.write(work)
      },
    }
    await takeIn(retrying, MANY)
    expect(await dumpGraph(shaken)).toEqual(await dumpGraph(calm))
  })
})

describe('Of several texts of one document', () => {
  const texts = (...order: readonly string[]): Source[] =>
    order.map((text, index) => ({ name: `${index}.md`, text: `规划\n${text}` }))

  it.each([
    [
      ['一', '二'],
      ['added', 'replaced'],
    ],
    [
      ['一', '一'],
      ['added', 'duplicate'],
    ],
    [
      ['一', '二', '一'],
      ['added', 'replaced', 'replaced'],
    ],
    [
      ['一', '二', '二', '一', '一'],
      ['added', 'replaced', 'duplicate', 'replaced', 'duplicate'],
    ],
  ])('the last of %j stays', async (order, statuses) => {
    const store = await open()
    expect([...(await takeIn(store, texts(...order)))].sort()).toEqual([...statuses].sort())
    expect(await textsIn(store)).toEqual([`规划\n${order.at(-1)}`])
    await takeIn(store, texts(...order))
    expect(await textsIn(store)).toEqual([`规划\n${order.at(-1)}`])
  })
})
