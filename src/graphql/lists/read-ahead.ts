import { type FieldNode, type GraphQLResolveInfo, getArgumentValues, isInterfaceType } from 'graphql'
import type { EntityType } from '../../ontology.ts'
import type { Context } from '../context.ts'
import type { EntityRow } from '../facts/rows.ts'
import { ofName, type Question } from '../graph-reader.ts'
import { meant, theOne } from '../names/names.ts'
import { foldedWords } from '../names/words.ts'
import { selectedFields, selectedOf } from '../selected.ts'
import { type MeasureArguments, measuresOfEntity } from './measure-list.ts'
import { relationsOfEntity } from './relation-list.ts'

/** An entity by a name; AMBIGUOUS_NAME. Its first pages are asked along with whom the name means, so that nobody waits twice. */
export async function entityNamed(
  context: Context,
  name: string,
  type: EntityType | null | undefined,
  info: GraphQLResolveInfo,
): Promise<EntityRow | null> {
  const asked = ofName(foldedWords(context, name, 'name'))
  readAhead(context, asked, info)
  const found = await meant(context, { name }, type)
  const entity = theOne({ name }, found)
  // A page of a name that means several is a page of all of them.
  return entity && found.alone ? { ...entity, asked } : entity
}

/** The lists whose statements know names, as long as nothing but the name is asked of them. */
const LISTS = {
  relations: { pageOf: relationsOfEntity, knowsNames: () => true },
  measures: {
    pageOf: measuresOfEntity,
    knowsNames: ({ as, where }: Pick<EntityMeasures, 'as' | 'where'>) => as === 'CITED' && !where,
  },
}
type EntityMeasures = MeasureArguments & { readonly as?: string | null }
const OF_PAGES = ['nodes', 'edges', 'pageInfo']

/** The field itself finds what was asked here, and tells what went wrong. */
function readAhead(context: Context, asked: Question, info: GraphQLResolveInfo): void {
  for (const [name, { pageOf, knowsNames }] of Object.entries(LISTS)) {
    const [field, ...others] = selectedOf(info, name)
    const below = field && { ...info, fieldNodes: [field] }
    if (!below || others.length > 0 || !OF_PAGES.some((part) => selectedFields(below, part).length > 0)) continue
    try {
      const args = argumentsOf(info, field)
      if (knowsNames(args)) pageOf(context, { id: '', asked }, args, below).nodes().catch(ignore)
    } catch {}
  }
}

function argumentsOf({ schema, variableValues }: GraphQLResolveInfo, field: FieldNode): Record<string, unknown> {
  const type = schema.getType('Entity')
  const definition = isInterfaceType(type) ? type.getFields()[field.name.value] : undefined
  return definition ? getArgumentValues(definition, field, variableValues) : {}
}

const ignore = () => undefined
