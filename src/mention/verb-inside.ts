import type { Grammar } from '../lexicon/grammar.ts'
import type { EntityType } from '../ontology.ts'
import type { Candidate } from './candidates.ts'
import type { Genericness } from './generic.ts'
import type { Head } from './heads.ts'

/** Behind a name: it is to do something. */
const MODALS: ReadonlySet<string> = new Set(['要', '应', '需', '可'])

/** The verb that stands inside names as well: 城市建设展览馆. */
const BUILD = '建设'
const BUILT: ReadonlySet<EntityType> = new Set(['Platform', 'Project', 'Region'])
/** Words before the place where something is built. */
const SCENES: ReadonlySet<string> = new Set(['在', '于', '沿', '沿着'])

/** Finds where a name begins behind a verb that would stand inside of it: behind the name that ends at `latest`, or behind a scene. */
export function createVerbInside({ undertakings, boundaries }: Grammar, genericness: Genericness) {
  const builds = new Set(undertakings.building)
  const buildsInside = boundaries.weak.filter((word) => builds.has(word)).toSorted((a, b) => b.length - a.length)
  const verbs = boundaries.weak.filter((word) => word.length > 1).toSorted((a, b) => b.length - a.length)
  /** What somebody is to do: 要联合. */
  const demandAt = (text: string, at: number): string => {
    const modal = MODALS.has(text.charAt(at)) ? text.charAt(at) : undefined
    const verb = modal && verbs.find((word) => text.startsWith(word, at + 1))
    return verb ? modal + verb : ''
  }
  return (text: string, candidate: Candidate, head: Head, latest: number): readonly Candidate[] =>
    behindScene(text, behindName(text, candidate, head, latest), head)

  /** 在青屿科技城建设|稀土材料中试基地: a verb behind the name before tells what is built there; 青屿交易所要联合|香港船东会. */
  function behindName(text: string, candidate: Candidate, head: Head, at: number): Candidate {
    if (at <= candidate.start || at >= head.start || candidate.rule.type === 'Enterprise') return candidate
    const wordBefore = buildsInside.find((verb) => text.startsWith(verb, at)) ?? demandAt(text, at)
    const start = at + wordBefore.length
    if (wordBefore === '' || start >= head.start) return candidate
    const { firstField: _field, from: _from, ...plain } = candidate
    const before = text.slice(start, head.start)
    return { ...plain, start, before, modifier: text.slice(start, head.core), wordBefore }
  }

  /** 在鱼山岛建设|绿色石化基地, 对标香港标准建设|港人学校: what is built begins behind the verb, where it is a name; behind 在 only there. */
  function behindScene(text: string, candidate: Candidate, head: Head): readonly Candidate[] {
    const { start, before, rule, wordBefore } = candidate
    const at = before.lastIndexOf(BUILD)
    const scene = before.slice(0, Math.max(0, at))
    if (at < 2 || !BUILT.has(rule.type) || !(genericness.beginsWithName(scene) || genericness.special(scene) >= 2))
      return [candidate]
    const from = start + at + BUILD.length
    if (head.core - from < 2) return [candidate]
    const { firstField: _field, from: _from, ...plain } = candidate
    const modifier = text.slice(from, head.core)
    const built = { ...plain, start: from, before: text.slice(from, head.start), modifier, wordBefore: BUILD }
    return SCENES.has(wordBefore) ? [built] : [built, candidate]
  }
}
