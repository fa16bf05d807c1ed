import { z } from 'zod'
import type { Context } from '../context.ts'
import { entitiesOf, isOfEntity, type NodeRow, nodeOf, typeNameOf } from '../facts/nodes.ts'
import type { DocumentRow, EntityRow, IndicatorRow, MeasureRow } from '../facts/rows.ts'
import { type BatchedStatement, ofId } from '../graph-reader.ts'
import { notFound } from '../public-error.ts'

/** What can be a node of a drawn graph. */
export type DrawnNode = EntityRow | MeasureRow | IndicatorRow | DocumentRow

const LABEL_LENGTH = 40

const degree = z.object({ degree: z.int() }).transform((row) => row.degree)
const countNeighbors: BatchedStatement<number> = { name: 'count-neighbors', over: 'ids', row: degree }

/** The nodes that have these ids, entities brief where that is enough; NOT_FOUND where nothing that can be drawn has one of them. */
export async function drawnNodes(context: Context, ids: readonly string[], brief = false): Promise<DrawnNode[]> {
  const [entities, others] = await Promise.all([
    entitiesOf(context, ids.filter(isOfEntity), brief),
    Promise.all(ids.filter((id) => !isOfEntity(id)).map((id) => nodeOf(context, id))),
  ])
  const nodes = new Map([...entities, ...others.flatMap((node) => node ?? [])].map((node) => [node.id, node]))
  return ids.map((id) => {
    const node = nodes.get(id)
    if (node === undefined || isEdge(node)) throw notFound(id)
    return node
  })
}

const isEdge = (node: NodeRow): node is Exclude<NodeRow, DrawnNode> => 'role' in node || 'from' in node

/** On one line, without marks of emphasis. */
export function labelOf(node: DrawnNode): string {
  if ('name' in node) return node.name
  if ('title' in node) return node.title
  const characters = [...node.text.replace(/\s+/g, ' ').replace(/\*/g, '')]
  return characters.slice(0, LABEL_LENGTH).join('') + (characters.length > LABEL_LENGTH ? '…' : '')
}

/** How many different neighbours a node has in the whole graph; of a document, how much it states. At once where the row tells. */
export const degreeOf = (context: Context, node: DrawnNode): number | Promise<number> =>
  'degree' in node ? node.degree : countDegree(context, node.id)

const countDegree = async ({ reader }: Context, id: string): Promise<number> =>
  (await reader.each(countNeighbors, ofId(id))).at(0) ?? 0

/** The type of a node as NodeType has it. */
export function nodeTypeOf(node: DrawnNode) {
  const name = typeNameOf(node)
  if (name === 'Relation' || name === 'Citation') throw new Error(`${node.id} cannot be a node of a graph.`)
  return name
}
