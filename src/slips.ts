// Names that differ by one character. A slip leaves one half of a name whole, so each key is stored with both of its
// halves, and what is one slip away is found by a few equal halves: by an index, whatever the size of the graph.

/** Words this long have near neighbours that are likely to be meant; shorter ones are near to everything. */
const LEAST_HAN = 4
const LEAST_LETTERS = 5

export const isLongEnough = (word: string): boolean =>
  [...word].length >= (/\p{Script=Han}/u.test(word) ? LEAST_HAN : LEAST_LETTERS)

/** The first and the second half of a key, each with the length of the whole. */
export const halvesOf = (key: string): { readonly head: string; readonly tail: string } =>
  halves([...key], [...key].length)

/** The halves of every key that can be one slip away: one character more, less or other. */
export const halvesNear = (word: string): { readonly head: string; readonly tail: string }[] => {
  const characters = [...word]
  return [-1, 0, 1].map((more) => halves(characters, characters.length + more))
}

function halves(characters: readonly string[], length: number): { head: string; tail: string } {
  const half = Math.floor(length / 2)
  const [head, tail] = [characters.slice(0, half), characters.slice(characters.length - (length - half))]
  return { head: `${length}:${head.join('')}`, tail: `${length}:${tail.join('')}` }
}

/** Whether one character more, less or other makes one word of the other. */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = [[...one], [...other]].sort((a, b) => a.length - b.length)
  if (!short || !long || one === other || long.length - short.length > 1) return false
  const at = long.findIndex((character, index) => character !== short[index])
  return long.slice(at + 1).join('') === short.slice(long.length > short.length ? at : at + 1).join('')
}
