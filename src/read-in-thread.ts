import { parentPort, workerData } from 'node:worker_threads'
import { loadReader } from './load-reader.ts'

// The program of a reading thread: texts come in, their drafts go out. Its data is the reader's version.
const { draft } = loadReader(String(workerData))
parentPort?.on('message', (texts: readonly string[]) => parentPort?.postMessage(texts.map(draft)))
