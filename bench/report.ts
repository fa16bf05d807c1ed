import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import type { Measured } from './measure.ts'

const FILE = new URL('../docs/performance.md', import.meta.url)
const [BEGIN, END] = ['<!-- figures: written by npm run bench -->', '<!-- end of figures -->']

/** What xinqu asks the store for an operation: how many statements, and how often these look into Neo4j's graph. */
export interface LookUps {
  readonly operation: string
  readonly nodes: number
  readonly statements: number
  readonly dbHits: number
}

/** The operations with the p50, p95, p99 and requests a second of each system, a table for each size and engine. */
function tablesOf(rows: readonly Measured[], lookUps: readonly LookUps[]): string {
  const titleOf = ({ engine, nodes }: Measured): string => `${nodes.toLocaleString('en')} nodes, ${engine}`
  const titles = [...new Set(rows.map(titleOf))]
  return titles
    .map((title) => {
      const group = rows.filter((row) => titleOf(row) === title)
      return `### ${title}\n\n${tableOf(group, lookUps)}`
    })
    .join('\n\n')
}

function tableOf(rows: readonly Measured[], lookUps: readonly LookUps[]): string {
  const systems = [...new Set(rows.map(({ system }) => system))]
  const operations = [...new Set(rows.map(({ operation }) => operation))]
  const lines = operations.map((operation) => {
    const group = rows.filter((row) => row.operation === operation)
    const cells = systems.map((system) => cellOf(group.find((row) => row.system === system)))
    return [operation, ...cells, ...lookedUp(group[0], lookUps)]
  })
  const heads = ['operation', ...systems, 'statements', 'db hits']
  return [heads, heads.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** The statements are the same on both engines; db hits are Neo4j's. */
function lookedUp(row: Measured | undefined, lookUps: readonly LookUps[]): string[] {
  const ofOperation = lookUps.filter(({ operation }) => operation === row?.operation)
  const here = ofOperation.find(({ nodes }) => nodes === row?.nodes && row.engine === 'neo4j')
  return [ofOperation[0]?.statements, here?.dbHits].map((count) => count?.toLocaleString('en') ?? '')
}

const cellOf = (row: Measured | undefined): string =>
  row
    ? `${row.p50.toFixed(2)} / ${row.p95.toFixed(2)} / ${row.p99.toFixed(2)} (${Math.round(row.rps).toLocaleString('en')})`
    : 'cannot'

export const printTables = (rows: readonly Measured[], lookUps: readonly LookUps[]): void =>
  console.log(tablesOf(rows, lookUps))

/** Puts the tables where docs/performance.md has its figures. */
export function writeReport(rows: readonly Measured[], lookUps: readonly LookUps[]): void {
  const page = readFileSync(FILE, 'utf8')
  const [before, after] = [page.slice(0, page.indexOf(BEGIN)), page.slice(page.indexOf(END))]
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, Neo4j 5.26.18, ${new Date().toISOString().slice(0, 10)}`
  writeFileSync(FILE, `${before}${BEGIN}\n\n${machine}\n\n${tablesOf(rows, lookUps)}\n\n${after}`)
}
