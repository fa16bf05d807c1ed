import type { Drawing } from './drawing.ts'

/** A drawing as JSON: nodes and edges as the API gave them, each node with its place. */
export const writeJson = ({ nodes, edges }: Drawing): string => `${JSON.stringify({ nodes, edges }, null, 2)}\n`
