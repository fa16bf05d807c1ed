import { basename } from 'node:path'
import type { Ingested } from '../ingest/ingest.ts'
import { listFiles, readSources } from '../ingest/source-file.ts'
import type { Operations, Totals } from '../operations/operations.ts'
import type { Terminal } from './terminal.ts'

/** Takes the documents of files and folders into the graph; gives whether every one of them could be read. */
export async function ingestPaths(
  operations: Operations,
  paths: readonly string[],
  terminal: Terminal,
): Promise<boolean> {
  const files = await listFiles(paths)
  const results: Ingested[] = []
  const began = performance.now()
  for await (const result of operations.ingest(readSources(files))) {
    results.push(result)
    if (result.status === 'failed') terminal.complain(result.message ?? '')
    else terminal.progress(`[${results.length}/${files.length}] ${basename(result.name)} ${outcomeOf(result)}`)
  }
  terminal.settle()
  const { totals } = await operations.status()
  for (const line of summary(results, totals, performance.now() - began)) terminal.print(line)
  return results.every(({ status }) => status !== 'failed')
}

function outcomeOf({ status, difference, message, diagnostics }: Ingested): string {
  const { added, removed, changed } = difference ?? {}
  return [
    status,
    difference && `(facts: ${added} added, ${removed} removed, ${changed} changed)`,
    diagnostics > 0 && `(${count(diagnostics, 'diagnostic')})`,
    message && `– ${message}`,
  ]
    .filter(Boolean)
    .join(' ')
}

const STATUSES = ['added', 'replaced', 'unchanged', 'duplicate', 'failed'] as const

function summary(results: readonly Ingested[], totals: Totals, milliseconds: number): string[] {
  const byStatus = STATUSES.map(
    (status) => [results.filter((result) => result.status === status).length, status] as const,
  )
  const told = byStatus.filter(([number]) => number > 0).map(([number, status]) => `${number} ${status}`)
  const changed = results.some(({ status }) => status === 'added' || status === 'replaced')
  const diagnostics = results.reduce((sum, result) => sum + result.diagnostics, 0)
  const entities = Object.entries(totals.entities)
  return [
    `${count(results.length, 'document')} in ${(milliseconds / 1000).toFixed(1)} s: ${told.join(', ')}; ${count(diagnostics, 'diagnostic')}.`,
    ...(changed ? [] : ['Nothing changed in the graph.']),
    `The graph holds ${count(totals.documents, 'document')}, ${entities.reduce((sum, [, number]) => sum + number, 0)} entities` +
      ` (${entities.map(([type, number]) => `${type} ${number}`).join(', ')}),`,
    `${count(totals.relations, 'relation')}, ${count(totals.measures, 'measure')}, ${count(totals.citations, 'citation')}` +
      ` and ${count(totals.indicators, 'indicator')}.`,
  ]
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
