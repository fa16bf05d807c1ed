import type { Parameters, Transaction } from '../graph/store.ts'
import type { Contribution } from './contribution.ts'

/** Writes the rows of several documents, one statement a kind of row however many documents there are. */
export function writeContributions(transaction: Transaction, contributions: readonly Contribution[]): void {
  const rows = (of: (contribution: Contribution, document: string) => readonly Parameters[]): Parameters[] =>
    contributions.flatMap((contribution) => of(contribution, contribution.id))
  const statements: readonly (readonly [statement: string, rows: Parameters[]])[] = [
    ['write-documents', rows(({ documents }) => documents)],
    ['write-sections', rows(({ sections }, document) => sections.map((properties) => ({ document, properties })))],
    [
      'write-mentions',
      rows(({ mentions }, document) => mentions.map(({ entity, properties }) => ({ entity, document, properties }))),
    ],
    ['write-measures', rows(({ measures }, document) => measures.map(({ properties }) => ({ document, properties })))],
    ['write-actors', rows(({ measures }) => measures.flatMap(actorRows))],
    ['write-citations', rows(({ measures }) => measures.flatMap(citationRows))],
    [
      'write-indicators',
      rows(({ indicators }, document) => indicators.map(({ properties }) => ({ document, properties }))),
    ],
    ['write-indicator-entities', rows(({ indicators }) => indicators.flatMap(ofRows))],
    ['write-indicator-measures', rows(({ indicators }) => indicators.flatMap(withinRows))],
    ['write-evidence', rows(({ evidence }, document) => evidence.map((properties) => ({ document, properties })))],
  ]
  for (const [statement, list] of statements) if (list.length > 0) transaction.send(statement, { rows: list })
}

type MeasureRow = Contribution['measures'][number]
type IndicatorRow = Contribution['indicators'][number]

const actorRows = ({ properties: { id }, actor }: MeasureRow): Parameters[] =>
  actor ? [{ measure: id, ...actor }] : []

const citationRows = ({ properties: { id }, citations }: MeasureRow): Parameters[] =>
  citations.map((citation) => ({ measure: id, ...citation }))

const ofRows = ({ properties: { id }, of }: IndicatorRow): Parameters[] => (of ? [{ indicator: id, entity: of }] : [])

const withinRows = ({ properties: { id }, within }: IndicatorRow): Parameters[] =>
  within.map((measure) => ({ indicator: id, measure }))
