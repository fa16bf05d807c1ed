// Full-text indexes of Neo4j with the analyzer `standard-no-stop-words` hold each Chinese character as a word of its own and
// each run of letters and digits as one, cut after 255. What such an index finds may hold the words looked for; whether it does
// is for the statement to see.

const OTHERS = /[^\p{Script=Han}a-z0-9]+/u
const WORDS = /\p{Script=Han}|[a-z0-9]+/gu
const LATIN = /^[a-z0-9]+$/
const LONGER_THAN_A_WORD = /[a-z0-9]{256}/
const CUT_WORD = '/.{255}/'
const EVERYTHING = '*:*'

/** Asks a full-text index for every text that may contain some folded words. */
export function wordsQuery(query: string): string {
  const conditions = LONGER_THAN_A_WORD.test(query) ? [] : query.split(OTHERS).filter(Boolean).flatMap(conditionsOf)
  return conditions.length > 0 ? conditions.map((condition) => `+${condition}`).join(' ') : EVERYTHING
}

/** Chinese characters and what stands between them are whole words; what stands before or behind may be a part of one. */
function conditionsOf(part: string): string[] {
  if (LATIN.test(part)) return [`(*${part}* ${CUT_WORD})`]
  const words = part.match(WORDS) ?? []
  const [first = '', last = ''] = [words.at(0), words.at(-1)]
  const middle = words.slice(LATIN.test(first) ? 1 : 0, LATIN.test(last) ? -1 : undefined)
  return [
    ...(LATIN.test(first) ? [`(*${first} ${CUT_WORD})`] : []),
    `"${middle.join(' ')}"`,
    ...(LATIN.test(last) ? [`(${last}* ${CUT_WORD})`] : []),
  ]
}
