import { type GraphQLResolveInfo, getArgumentValues, isObjectType } from 'graphql'
import type { z } from 'zod'
import type { Parameters } from '../../graph/store.ts'
import type { CitationRole, EntityType } from '../../ontology.ts'
import type { Context } from '../context.ts'
import { type BatchedStatement, ofId } from '../graph-reader.ts'
import { selectedFields } from '../selected.ts'
import { type CitationRow, citationRow, type MeasureRow } from './rows.ts'

interface CitationArguments {
  readonly role?: readonly CitationRole[] | null | undefined
  readonly type?: readonly EntityType[] | null | undefined
}

type Cited = Omit<CitationRow, 'measure'>

const citations: BatchedStatement<z.output<typeof citationRow>> = {
  name: 'list-citations',
  over: 'ids',
  row: citationRow,
}

/** The entities that a measure cites, in the order of the text; at once where the measure brings them along. */
export function citationsOf(
  { reader }: Context,
  measure: MeasureRow,
  { role, type }: CitationArguments,
): CitationRow[] | Promise<CitationRow[]> {
  const { roles, types } = filterOf({ role, type })
  const withMeasure = (row: Cited): CitationRow => ({ ...row, measure })
  if (!measure.cited) {
    return reader.each(citations, ofId(measure.id), { roles, types }).then((rows) => rows.map(withMeasure))
  }
  return measure.cited
    .filter(({ role, entity }) => (roles?.includes(role) ?? true) && (types?.includes(entity.type) ?? true))
    .map(withMeasure)
}

interface CitationFilter extends Parameters {
  readonly roles: readonly string[] | null
  readonly types: readonly string[] | null
}

const filterOf = ({ role, type }: CitationArguments): CitationFilter => ({ roles: role ?? null, types: type ?? null })

/** Which citations the measures below a field will be asked for; null for none. */
export function citationsAsked(info: GraphQLResolveInfo): CitationFilter | null {
  const [field, ...others] = selectedFields(info, 'citations')
  if (!field) return null
  // Those that are asked for in several ways are found among all.
  if (others.length > 0) return filterOf({})
  const type = info.schema.getType('Measure')
  const definition = isObjectType(type) ? type.getFields().citations : undefined
  return filterOf(definition ? getArgumentValues(definition, field, info.variableValues) : {})
}
