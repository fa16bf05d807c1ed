import { parentPort } from 'node:worker_threads'
import { loadReader } from './load-reader.ts'

// The program of a reading thread: texts come in, their extractions go out.
const { extract } = loadReader()
parentPort?.on('message', (texts: readonly string[]) => parentPort?.postMessage(texts.map(extract)))
