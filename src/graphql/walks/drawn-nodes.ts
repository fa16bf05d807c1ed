import { z } from 'zod'
import type { Context } from '../context.ts'
import { type NodeRow, nodeOf, typeNameOf } from '../facts/nodes.ts'
import type { DocumentRow, EntityRow, IndicatorRow, MeasureRow } from '../facts/rows.ts'
import { type BatchedStatement, ofId } from '../graph-reader.ts'
import { notFound } from '../public-error.ts'

/** What can be a node of a drawn graph. */
export type DrawnNode = EntityRow | MeasureRow | IndicatorRow | DocumentRow

const LABEL_LENGTH = 40

const degree = z.object({ degree: z.int() }).transform((row) => row.degree)
const countNeighbors: BatchedStatement<number> = { name: 'count-neighbors', over: 'ids', row: degree }

/** The nodes that have these ids, entities brief where that is enough; NOT_FOUND where nothing that can be drawn has one of them. */
export const drawnNodes = (context: Context, ids: readonly string[], brief = false): Promise<DrawnNode[]> =>
  Promise.all(
    ids.map(async (id) => {
      const node = await nodeOf(context, id, brief)
      if (node === null || isEdge(node)) throw notFound(id)
      return node
    }),
  )

const isEdge = (node: NodeRow): node is Exclude<NodeRow, DrawnNode> => 'role' in node || 'from' in node

/** On one line, without marks of emphasis. */
export function labelOf(node: DrawnNode): string {
  if ('name' in node) return node.name
  if ('title' in node) return node.title
  const characters = [...node.text.replace(/\s+/g, ' ').replace(/\*/g, '')]
  return characters.slice(0, LABEL_LENGTH).join('') + (characters.length > LABEL_LENGTH ? '…' : '')
}

/** How many different neighbours a node has in the whole graph; of a document, how much it states. */
export async function degreeOf({ reader }: Context, node: DrawnNode): Promise<number> {
  if ('degree' in node) return node.degree
  return (await reader.each(countNeighbors, ofId(node.id))).at(0) ?? 0
}

/** The type of a node as NodeType has it. */
export function nodeTypeOf(node: DrawnNode) {
  const name = typeNameOf(node)
  if (name === 'Relation' || name === 'Citation') throw new Error(`${node.id} cannot be a node of a graph.`)
  return name
}
