import { openGrafeoStore } from '../../src/graph/grafeo-store.ts'
import { MANY_SOURCES, takeIn } from './many-documents.ts'

// A process of its own for tests: takes documents into the store of a folder.
const [dataDirectory = ''] = process.argv.slice(2)
const store = openGrafeoStore({ dataDirectory, queryTimeout: 10_000 })
await store.prepare()
process.send?.('started')
await takeIn(store, MANY_SOURCES)
await store.close()
process.disconnect?.()
