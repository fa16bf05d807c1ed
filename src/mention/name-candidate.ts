import type { Grammar } from '../lexicon/grammar.ts'
import type { EntityType } from '../ontology.ts'
import type { Candidate } from './candidates.ts'
import type { Genericness } from './generic.ts'
import type { Mention } from './mention.ts'

/** Types before whose names a new area or a country stands as the place of something that has its own name. */
const PLACED: readonly EntityType[] = ['Platform', 'Enterprise', 'Project']

/** Makes mentions of candidates: without the new area or country before them, with their forms without owner and phase. */
export function createNamer({ owners }: Grammar['generic'], genericness: Genericness) {
  return (candidate: Candidate, text: string): Mention => {
    const { end, rule, extension } = candidate
    const start = candidate.start + ownerLengthOf(candidate)
    const name = text.slice(start, end)
    const aliases = aliasesOf(name, candidate, name.slice(0, name.length - extension.length))
    return {
      start,
      end,
      type: rule.type,
      name,
      rule: `head-${rule.needs}`,
      ...(rule.kind && { kind: rule.kind }),
      ...(aliases.length > 0 && { aliases }),
    }
  }

  /** 省委“能力作风建设年”活动 is the province's, but its name is what is quoted. */
  function ownerLengthOf({ rule, modifier }: Candidate): number {
    if (PLACED.includes(rule.type)) return ownerLength(modifier)
    const quotation = rule.type === 'Policy' ? modifier.indexOf('“') : 0
    return quotation > 0 && genericness.placeLength(modifier) === quotation ? quotation : 0
  }

  /** 天津滨海新区 before 滨海高新区, 日本 before 三菱重工; what remains must be a name by itself. */
  function ownerLength(modifier: string): number {
    const length = genericness.areaLength(modifier)
    const rest = modifier.slice(length)
    return length > 0 && (genericness.proper(rest) >= 2 || genericness.holdsName(rest, true)) ? length : 0
  }

  function aliasesOf(name: string, { rule, modifier }: Candidate, unextended: string): string[] {
    const quotation = /^“([^“”]{2,})”/.exec(name)?.[1]
    const place = rule.type === 'NewArea' ? genericness.placeLength(modifier) : 0
    const owner = owners.find((word) => name.startsWith(`${word}“`))
    return [
      ...(quotation ? [quotation] : []),
      ...(place > 0 && modifier.length - place > 1 ? [name.slice(place)] : []),
      ...(owner ? [name.slice(owner.length)] : []),
      ...(unextended === name ? [] : [unextended]),
    ]
  }
}
