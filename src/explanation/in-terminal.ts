import { styleText } from 'node:util'
import type { ExplainedClaim, ExplainedLine, Explanation, Mark } from './explanation.ts'

/** How an explanation reads in a terminal: each line with its names [Type 名] and cues ‹词›, under it what it states. */
export function inTerminal({ title, lines }: Explanation): string {
  return [styleText('bold', title), '', ...lines.flatMap(lineOf)].join('\n')
}

const lineOf = (line: ExplainedLine): readonly string[] => [
  line.heading ? styleText('bold', marked(line)) : marked(line),
  ...line.claims.map(claimOf),
  '',
]

function marked({ start, text, marks }: ExplainedLine): string {
  const parts: string[] = []
  let at = start
  for (const mark of marks) {
    parts.push(
      text.slice(at - start, mark.start - start),
      wordsOf(mark, text.slice(mark.start - start, mark.end - start)),
    )
    at = mark.end
  }
  return parts.join('') + text.slice(at - start)
}

const wordsOf = ({ as }: Mark, words: string): string =>
  as === 'cue' ? styleText('yellow', `‹${words}›`) : styleText('cyan', `[${as} ${words}]`)

const claimOf = ({ of, says, rule, cue, stated }: ExplainedClaim): string =>
  `  ${of === 'citation' ? '  cites   ' : of.padEnd(10)}${says}  ${styleText('dim', `(${rule}${cue ? `: ${cue}` : ''}${stated ? '' : '; from the context'})`)}`
