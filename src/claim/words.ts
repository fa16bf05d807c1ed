/** Characters that may follow, and whether a word ends here. */
interface Branch {
  readonly next: Map<string, Branch>
  ends: boolean
}

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

/**
 * The words as a pattern that prefers the longest. What words begin with is written once, so that a place of the text is
 * compared with a first character at most once, not with every word.
 */
export function anyOf(words: readonly string[]): string {
  const root: Branch = { next: new Map(), ends: false }
  for (const word of words) {
    let branch = root
    for (const character of word) {
      const known = branch.next.get(character) ?? { next: new Map(), ends: false }
      branch.next.set(character, known)
      branch = known
    }
    branch.ends = true
  }
  return patternOf(root)
}

function patternOf({ next, ends }: Branch): string {
  const leaves = [...next].filter(([, branch]) => branch.next.size === 0).map(([character]) => literal(character))
  const longer = [...next].flatMap(([character, branch]) =>
    branch.next.size > 0 ? [literal(character) + patternOf(branch)] : [],
  )
  const last = leaves.length > 1 ? [`[${leaves.join('')}]`] : leaves
  const all = [...longer, ...last]
  const whole = all.length > 1 || (ends && (all[0]?.length ?? 0) > 1) ? `(?:${all.join('|')})` : (all[0] ?? '')
  return ends && whole ? `${whole}?` : whole
}
