import { COMPARATOR_NAMES, ENTITY_TYPE_NAMES, NODE_TYPE_NAMES } from './enums.ts'
import { typeNameOf } from './facts/nodes.ts'
import type { Resolvers } from './generated/schema.ts'
import { attribute } from './resolvers/attribute.ts'
import { citation } from './resolvers/citation.ts'
import { document } from './resolvers/document.ts'
import { enterprise } from './resolvers/enterprise.ts'
import { entity } from './resolvers/entity.ts'
import { evidence } from './resolvers/evidence.ts'
import { fact } from './resolvers/fact.ts'
import { graphEdge, graphNode } from './resolvers/graph.ts'
import { indicator } from './resolvers/indicator.ts'
import { industry } from './resolvers/industry.ts'
import { lineageStep } from './resolvers/lineage.ts'
import { matrixCell } from './resolvers/matrix.ts'
import { measure } from './resolvers/measure.ts'
import { newArea } from './resolvers/new-area.ts'
import { organization } from './resolvers/organization.ts'
import { partialDate } from './resolvers/partial-date.ts'
import { platform } from './resolvers/platform.ts'
import { policy } from './resolvers/policy.ts'
import { project } from './resolvers/project.ts'
import { query } from './resolvers/query.ts'
import { region } from './resolvers/region.ts'
import { relation } from './resolvers/relation.ts'

/** What resolves each type of the schema; the fields that are not named stand in the rows as they are. */
export const resolvers: Resolvers = {
  Attribute: attribute,
  Citation: citation,
  Document: document,
  Enterprise: enterprise,
  Entity: entity,
  Evidence: evidence,
  Fact: fact,
  GraphEdge: graphEdge,
  GraphNode: graphNode,
  Indicator: indicator,
  Industry: industry,
  LineageStep: lineageStep,
  MatrixCell: matrixCell,
  Measure: measure,
  NewArea: newArea,
  Node: { __resolveType: typeNameOf },
  Organization: organization,
  PartialDate: partialDate,
  Platform: platform,
  Policy: policy,
  Project: project,
  Query: query,
  Region: region,
  Relation: relation,
  EntityType: ENTITY_TYPE_NAMES,
  NodeType: NODE_TYPE_NAMES,
  Comparator: COMPARATOR_NAMES,
}
