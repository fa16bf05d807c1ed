import type { Operations } from '../operations/operations.ts'
import type { Terminal } from './terminal.ts'

/** Takes documents out of the graph, by id; gives whether it held every one of them. */
export async function removeDocuments(
  operations: Operations,
  ids: readonly string[],
  terminal: Terminal,
): Promise<boolean> {
  const removed = new Set(await operations.remove(ids))
  for (const id of ids) {
    if (removed.has(id)) terminal.print(`${id} removed, with all that only it states.`)
    else terminal.complain(`${id} is no document of the graph; { documents { nodes { id title } } } lists them.`)
  }
  return removed.size === new Set(ids).size
}
