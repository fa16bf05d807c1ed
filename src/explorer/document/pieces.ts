export interface MentionPlace<Entity> {
  readonly entity: Entity
  readonly start: number
  readonly end: number
}

/** A stretch of text that is all in the marked place or all outside, and all in one mention or in none. */
export interface Piece<Entity> {
  readonly start: number
  readonly end: number
  readonly isMarked: boolean
  readonly entity: Entity | undefined
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Cuts a range of text at the ends of its mentions and of the marked place. The mentions are in order and do not overlap. */
export function piecesOf<Entity>(
  range: Range,
  mentions: readonly MentionPlace<Entity>[],
  marked: Range,
): readonly Piece<Entity>[] {
  const within = mentions.filter(({ start, end }) => end > range.start && start < range.end)
  const cuts = [range, marked, ...within]
    .flatMap(({ start, end }) => [start, end])
    .filter((cut) => cut >= range.start && cut <= range.end)
  const at = [...new Set(cuts)].sort((one, other) => one - other)
  return at.slice(1).map((end, index) => {
    const start = at[index] ?? range.start
    const entity = within.find((mention) => mention.start <= start && end <= mention.end)?.entity
    return { start, end, isMarked: marked.start <= start && end <= marked.end, entity }
  })
}

/** The mentions in the order of the text, without those that lie in or run into one before. */
export function withoutOverlaps<Entity>(mentions: readonly MentionPlace<Entity>[]): readonly MentionPlace<Entity>[] {
  const ordered = mentions.toSorted((one, other) => one.start - other.start || other.end - one.end)
  let reached = 0
  return ordered.filter(({ start, end }) => {
    if (start < reached) return false
    reached = end
    return true
  })
}
