import type { Grammar } from '../lexicon/grammar.ts'
import type { PolicyStage } from '../ontology.ts'
import type { Span } from '../text/text.ts'

const CLAUSE = 40

/** Tells whether the words around a policy's name ask for it to be made or say that it exists. */
export function createStageJudge({ undertakings }: Grammar): (text: string, name: Span) => PolicyStage {
  const { proposing, settled, asking, drafting } = undertakings
  return (text, { start, end }) => {
    const before = text.slice(Math.max(0, start - CLAUSE), start)
    const clause = before.slice(1 + Math.max(...['。', '；', '\n'].map((mark) => before.lastIndexOf(mark))))
    if (settled.some((word) => clause.includes(word))) return 'ISSUED'
    const made = proposing.some((word) => clause.endsWith(word)) || drafting.some((word) => text.startsWith(word, end))
    return made || asking.some((word) => clause.includes(word)) ? 'PROPOSED' : 'ISSUED'
  }
}
