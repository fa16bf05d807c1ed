import { useCallback } from 'react'
import type { GraphEdge } from '../../graph-view/graph.ts'
import { EDGE_TYPES, ROLES } from '../language/terms.ts'
import { useTexts } from '../language/texts.ts'

/** What an edge is called in the reader's language: the role of a citation, else its type. */
export function useEdgeName(): (edge: Pick<GraphEdge, 'type' | 'role'>) => string {
  const types: Readonly<Record<string, string>> = useTexts(EDGE_TYPES)
  const roles: Readonly<Record<string, string>> = useTexts(ROLES)
  return useCallback(({ type, role }) => roles[role ?? ''] ?? types[type] ?? type, [roles, types])
}
