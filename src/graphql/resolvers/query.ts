import type { EntityType } from '../../ontology.ts'
import type { Context } from '../context.ts'
import { coverageOf, covered } from '../facts/coverage.ts'
import { documentOf, nodeOf } from '../facts/nodes.ts'
import type { QueryResolvers } from '../generated/schema.ts'
import { allDocuments } from '../lists/document-list.ts'
import { allEntities, type EntityArguments } from '../lists/entity-list.ts'
import { allIndicators } from '../lists/indicator-list.ts'
import { allMeasures } from '../lists/measure-list.ts'
import { MAX_SIZE } from '../lists/page.ts'
import { entityNamed } from '../lists/read-ahead.ts'
import { allRelations } from '../lists/relation-list.ts'
import { entityMeant } from '../names/names.ts'
import { resolveName } from '../names/resolve-name.ts'
import { search } from '../names/search.ts'
import { badUserInput } from '../public-error.ts'
import { policyLineage } from '../walks/lineage.ts'
import { matrixOf } from '../walks/matrix.ts'
import { neighborhood } from '../walks/neighborhood.ts'
import { pathsBetween } from '../walks/paths.ts'

/** The resolver of a list of one type of entity, or of all. */
const entities = (field: string, type: EntityType | null) => (_: unknown, args: EntityArguments, context: Context) =>
  covered(context, allEntities(context, `Query.${field}`, type, args), args.where?.document)

export const query: QueryResolvers = {
  node: (_, { id }, context) => nodeOf(context, id),
  nodes: (_, { ids }, context) => {
    if (ids.length > MAX_SIZE) throw badUserInput(`\`ids\` has ${ids.length} ids; ask for at most ${MAX_SIZE} at once.`)
    return Promise.all(ids.map((id) => nodeOf(context, id)))
  },
  entity: (_, { id, name, type }, context, info) => {
    if (typeof id === 'string' && typeof name !== 'string') return entityMeant(context, { id }, type)
    if (typeof name === 'string' && typeof id !== 'string') return entityNamed(context, name, type, info)
    throw badUserInput('Give either `id` or `name`.')
  },
  resolve: (_, args, context) => resolveName(context, args),
  document: (_, { id }, context) => documentOf(context, id),
  entities: entities('entities', null),
  newAreas: entities('newAreas', 'NewArea'),
  regions: entities('regions', 'Region'),
  platforms: entities('platforms', 'Platform'),
  projects: entities('projects', 'Project'),
  enterprises: entities('enterprises', 'Enterprise'),
  organizations: entities('organizations', 'Organization'),
  policies: entities('policies', 'Policy'),
  industries: entities('industries', 'Industry'),
  measures: (_, args, context, info) => covered(context, allMeasures(context, args, info), args.where?.document),
  relations: (_, args, context, info) => allRelations(context, args, info),
  indicators: (_, args, context) => covered(context, allIndicators(context, args), args.where?.document),
  documents: (_, args, context) => allDocuments(context, args),
  policyLineage: (_, args, context, info) => policyLineage(context, args, info),
  neighborhood: (_, args, context, info) => neighborhood(context, args, info),
  paths: (_, args, context) => pathsBetween(context, args),
  matrix: (_, args, context) => matrixOf(context, args),
  search: (_, args, context, info) => search(context, args, info),
  coverage: (_, { document }, context) => coverageOf(context, document),
}
