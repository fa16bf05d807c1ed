import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { LoadedReader, Reader } from './ingest/reader.ts'
import { lexiconVersion } from './lexicon/lexicon-files.ts'
import { startReadingThread } from './reading-thread.ts'

const STAGES = ['text', 'mention', 'entity', 'claim'] as const

/** The reader of documents with the lexicon that comes along. Error BAD_LEXICON. */
export function openReader(): Reader {
  let loaded: Promise<LoadedReader> | undefined
  return {
    version: `${extractorVersion()}-${lexiconVersion()}`,
    load: () => {
      loaded ??= import('./load-reader.ts').then(({ loadReader }) => loadReader())
      return loaded
    },
    startThread: startReadingThread,
  }
}

/** A hash over the program that reads, so that nobody has to remember to raise a number. */
function extractorVersion(): string {
  const digest = createHash('sha256')
  for (const file of programFiles()) digest.update(file).update(readFileSync(new URL(file, import.meta.url)))
  return digest.digest('base64url').slice(0, 8)
}

function programFiles(): string[] {
  const assembly = readdirSync(new URL('.', import.meta.url)).filter((file) => /^(?:pipeline|to-source)\./.test(file))
  const stages = STAGES.flatMap((stage) =>
    readdirSync(new URL(`${stage}/`, import.meta.url)).map((file) => `${stage}/${file}`),
  )
  return [...assembly, ...stages].sort()
}
