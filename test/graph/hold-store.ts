import { openGrafeoStore } from '../../src/graph/grafeo-store.ts'

// A process of its own for tests: writes one node into the store of a folder and holds it until it is killed.
const [dataDirectory = ''] = process.argv.slice(2)
const store = openGrafeoStore({ dataDirectory, queryTimeout: 1_000 }, () => "CREATE (m:Measure {id: 'held'})")
await store.write((transaction) => transaction.run('create'))
process.send?.('held')
setInterval(() => undefined, 1_000)
