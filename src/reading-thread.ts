import { once } from 'node:events'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Extraction } from './exchange.ts'
import type { Extractor } from './ingest/reader.ts'

/**
 * Starts a thread that extracts, one call after the other, so that nobody gets the answer to another's texts; what goes
 * wrong in it rejects the call that waits for it, and every later one.
 */
export function startReadingThread(): Extractor {
  const worker = startWorker()
  const ended = new Promise<never>((_, reject) => {
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The reading thread ended with code ${code}.`)))
  })
  // It may end while nobody waits for an answer; the next call tells.
  ended.catch(() => undefined)
  let before: Promise<unknown> = Promise.resolve()

  async function ask(texts: readonly string[]): Promise<Extraction[]> {
    worker.postMessage(texts)
    const [extractions] = await Promise.race([once(worker, 'message'), ended])
    return extractions
  }

  return {
    extract(texts) {
      const answer = before.then(() => ask(texts))
      before = answer.catch(() => undefined)
      return answer
    },
    async close() {
      await worker.terminate()
    },
  }
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
