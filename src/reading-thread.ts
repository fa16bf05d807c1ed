import { once } from 'node:events'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Extractor } from './ingest/reader.ts'

// A thread finds its program by name: .js where xinqu was built, .ts where the sources run as they are.
const EXTENSION = extname(import.meta.url)
const PROGRAM = new URL(`./read-in-thread${EXTENSION}`, import.meta.url)
const OPTIONS = EXTENSION === '.ts' ? { execArgv: ['--import', 'tsx'] } : {}

/** Starts a thread that extracts; what goes wrong in it rejects the call that waits for it. */
export function startReadingThread(): Extractor {
  const worker = new Worker(PROGRAM, OPTIONS)
  return {
    async extract(texts) {
      worker.postMessage(texts)
      const [extractions] = await once(worker, 'message')
      return extractions
    },
    async close() {
      await worker.terminate()
    },
  }
}
