import type { Extraction } from '../../src/exchange.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import type { Reader } from '../../src/ingest/reader.ts'
import type { Source } from '../../src/ingest/source-file.ts'
import { FIXTURE_NAMES } from '../cypher/fixture.ts'
import { readSample, SAMPLES } from './sample-documents.ts'

/** The samples over and over, each time another document that names the same things. */
const MANY = Array.from({ length: 12 }, (_, round) =>
  SAMPLES.map((sample) => ({ ...sample, title: `${sample.title}之${round}`, text: `${sample.text}（${round}）` })),
).flat()

export const MANY_SOURCES: readonly Source[] = MANY.map(({ title, text }) => ({ name: title, text }))

function extract(text: string): Extraction {
  const sample = MANY.find((one) => one.text === text)
  if (!sample) throw new RangeError(`No sample has the text ${text}`)
  return readSample(sample).claims
}

const READER: Reader = {
  version: 'reader 1',
  load: async () => ({ known: FIXTURE_NAMES, extract }),
  startThread: () => ({ extract: async (texts) => texts.map(extract), close: async () => {} }),
}

/** Takes documents in, each in a transaction of its own. */
export async function takeIn(store: GraphStore, sources: readonly Source[]): Promise<void> {
  for (const source of sources)
    for await (const { status } of ingest(store, READER, [source]))
      if (status === 'failed') throw new Error(source.name)
}
