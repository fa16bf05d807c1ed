/** Numbers that look random and are the same for the same seed. */
export interface Chance {
  /** From 0 up to, not including, so many. */
  below(count: number): number
  /** The same with few that come often: the place in a ranking, as Zipf found it for words. */
  ranked(count: number): number
}

/** Mulberry32, which is enough for graphs that only have to look like ours. */
export function chanceOf(seed: number): Chance {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    below: (count) => Math.floor(next() * count),
    ranked: (count) => Math.floor(Math.exp(next() * Math.log(count + 1))) - 1,
  }
}
