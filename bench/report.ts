import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { hitsOf, type Profiled } from './db-hits.ts'
import { type Figure, figuresTable } from './figures.ts'
import type { Measured } from './measure.ts'

const FILE = new URL('../docs/performance.md', import.meta.url)
const [BEGIN, END] = ['<!-- figures: written by npm run bench -->', '<!-- end of figures -->']

/** What xinqu asks Neo4j for an operation. */
export interface LookUps {
  readonly operation: string
  readonly nodes: number
  readonly profiles: readonly Profiled[]
}

/** All that one run has found out. */
export interface Report {
  readonly rows: readonly Measured[]
  readonly lookUps: readonly LookUps[]
  readonly figures: readonly Figure[]
}

/** Operators of a plan that are shown. */
const SHOWN_OPERATORS = 4

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
  const counts = [ofOperation[0]?.profiles.length, here && hitsOf(here.profiles)]
  return counts.map((count) => count?.toLocaleString('en') ?? '')
}

const cellOf = (row: Measured | undefined): string =>
  row
    ? `${row.p50.toFixed(2)} / ${row.p95.toFixed(2)} / ${row.p99.toFixed(2)} (${Math.round(row.rps).toLocaleString('en')})`
    : 'cannot'

/** How p50 of xinqu grows from the smallest graph on Neo4j to the largest. */
function growthOf(rows: readonly Measured[]): string {
  const own = rows.filter(({ system, engine }) => system === 'xinqu' && engine === 'neo4j')
  const sizes = own.map(({ nodes }) => nodes)
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  const lines = own
    .filter(({ nodes }) => nodes === least)
    .map(({ operation, p50 }) => {
      const large = own.find((row) => row.operation === operation && row.nodes === most)
      return `| ${operation} | ${p50.toFixed(2)} | ${large?.p50.toFixed(2)} | ${((large?.p50 ?? Number.NaN) / p50).toFixed(2)} |`
    })
  const heads = ['operation', `${least.toLocaleString('en')} nodes`, `${most.toLocaleString('en')} nodes`, 'times']
  return [`| ${heads.join(' | ')} |`, '| --- | --- | --- | --- |', ...lines].join('\n')
}

/** The operators of each plan on the largest graph that look into it most. */
function plansOf(lookUps: readonly LookUps[]): string {
  const most = Math.max(...lookUps.map(({ nodes }) => nodes))
  const lines = lookUps
    .filter(({ nodes }) => nodes === most)
    .flatMap(({ operation, profiles }) => profiles.map((profile) => planLine(operation, profile)))
  return ['| operation | statement | db hits | operators with the most |', '| --- | --- | --- | --- |', ...lines].join(
    '\n',
  )
}

function planLine(operation: string, { statement, dbHits, operators }: Profiled): string {
  const shown = [...operators]
    .sort((a, b) => Number(b.dbHits) - Number(a.dbHits))
    .slice(0, SHOWN_OPERATORS)
    .map(({ operatorType, dbHits: hits, rows }) => `${operatorType.split('@')[0]} ${hits} (${rows} rows)`)
  return `| ${operation} | ${statement} | ${dbHits.toLocaleString('en')} | ${shown.join(', ')} |`
}

const textOf = ({ rows, lookUps, figures }: Report): string =>
  [
    tablesOf(rows, lookUps),
    `### Growth, xinqu on Neo4j, p50\n\n${growthOf(rows)}`,
    ...(figures.length > 0 ? [`### Servers\n\n${figuresTable(figures)}`] : []),
    `### Plans of the largest graph\n\n${plansOf(lookUps)}`,
  ].join('\n\n')

export const printReport = (report: Report): void => console.log(textOf(report))

/** Puts the tables where docs/performance.md has its figures. */
export function writeReport(report: Report): void {
  const page = readFileSync(FILE, 'utf8')
  const [before, after] = [page.slice(0, page.indexOf(BEGIN)), page.slice(page.indexOf(END))]
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, Neo4j 5.26.18, ${new Date().toISOString().slice(0, 10)}`
  writeFileSync(FILE, `${before}${BEGIN}\n\n${machine}\n\n${textOf(report)}\n\n${after}`)
}
