import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Extraction } from './exchange.ts'
import type { Extractor } from './ingest/reader.ts'

/**
 * Starts a thread that extracts. It answers one call after the other, in the order in which they came, so nobody gets the
 * answer to another's texts; what goes wrong in it rejects the calls that wait for it, and every later one.
 */
export function startReadingThread(): Extractor {
  const worker = startWorker()
  let waiting: Waiting[] = []
  let ended: Error | undefined

  function end(error: Error): void {
    ended ??= error
    for (const { reject } of waiting) reject(ended)
    waiting = []
  }
  worker.on('message', (extractions: Extraction[]) => waiting.shift()?.resolve(extractions))
  worker.on('messageerror', end)
  worker.on('error', end)
  worker.on('exit', (code) => end(new Error(`The reading thread ended with code ${code}.`)))

  return {
    extract: (texts) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended)
        waiting.push({ resolve, reject })
        worker.postMessage(texts)
      }),
    async close() {
      await worker.terminate()
    },
  }
}

/** Who waits for an answer. No promise of the thread's whole life has a part in it, which would keep every answer. */
interface Waiting {
  resolve(extractions: Extraction[]): void
  reject(error: Error): void
}

/** A thread finds its program by name: .js where xinqu was built, .ts where the sources run as they are. */
function startWorker(): Worker {
  const extension = extname(import.meta.url)
  const program = new URL(`./read-in-thread${extension}`, import.meta.url)
  if (extension === '.js') return new Worker(program)
  // A thread does not read TypeScript because the one that started it does.
  const load = `import('tsx/esm/api').then(({ register }) => { register(); return import('${program}') })`
  return new Worker(load, { eval: true })
}
