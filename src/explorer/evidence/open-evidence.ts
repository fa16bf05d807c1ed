import { EVIDENCE, navigate } from '../address/location.ts'

/**
 * Opens the panel with what is known of these: ids of entities, documents, measures, indicators, relations or citations, more
 * than one where an edge stands for several facts. The address carries them, so that going back closes the panel.
 */
export function openEvidence(...ids: readonly string[]): void {
  const next = new URL(window.location.href)
  next.searchParams.delete(EVIDENCE)
  for (const id of ids) next.searchParams.append(EVIDENCE, id)
  navigate(next.href)
}

export const closeEvidence = (): void => openEvidence()
