import { hrefOf } from '../address/address.ts'
import type { WaysInQuery } from '../generated/graphql.ts'
import { GRAPH } from '../graph/graph-address.ts'
import { INDICATORS } from '../indicators/indicators-address.ts'
import { LINEAGE } from '../lineage/lineage-address.ts'
import { MATRIX } from '../matrix/matrix-address.ts'
import { MEASURES } from '../measures/measures-address.ts'

type Named = Pick<WaysInQuery, 'guian' | 'xixian' | 'data' | 'campaign'>

interface Question {
  readonly key: 'cooperation' | 'surroundings' | 'builds' | 'growth' | 'industry' | 'lineage' | 'matrix'
  readonly href: string
}

/** The worked questions with the views that answer them; without those about somebody whom no document names. */
export function questionsOf({ guian, xixian, data, campaign }: Named): readonly Question[] {
  return [
    ...about(guian, (id) => [
      { key: 'cooperation', href: hrefOf(MEASURES, { cites: [id], role: ['COOPERATION'] }) },
      { key: 'surroundings', href: hrefOf(GRAPH, { id: [id] }) },
    ]),
    ...about(xixian, (id) => [
      { key: 'builds', href: hrefOf(MEASURES, { actor: [id], role: ['BUILDS'], status: ['PLANNED'] }) },
      { key: 'growth', href: hrefOf(INDICATORS, { of: [id], form: ['GROWTH'] }) },
    ]),
    ...about(campaign, (id) => [{ key: 'lineage', href: hrefOf(LINEAGE, { id }) }]),
    ...about(data, (id) => [
      { key: 'industry', href: hrefOf(GRAPH, { id: [id] }) },
      { key: 'matrix', href: hrefOf(MATRIX) },
    ]),
  ]
}

const about = ({ entity }: Named['guian'], questions: (id: string) => readonly Question[]) =>
  entity ? questions(entity.id) : []
