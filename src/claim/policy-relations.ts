import type { Cues } from '../lexicon/cues.ts'
import type { EntityType } from '../ontology.ts'
import type { Found } from './found.ts'
import { union } from './found.ts'
import type { Place, Places } from './places.ts'
import type { Said } from './said.ts'
import { anyOf } from './words.ts'

const PROMOTED: ReadonlySet<EntityType> = new Set(['Platform', 'Project', 'Policy'])

/** Finds what a policy says is to be done: 《意见》提出，推进贵阳大数据科创城建设. */
export function policyFinder({ background }: Cues) {
  const says = new RegExp(`^[》”]?(?:（[^）]{0,30}）)?[^。；]{0,40}?(?:${anyOf(background.reports)})`)
  return (reading: string, said: Said, places: Places): readonly Found[] => {
    let speaker: Place | undefined
    return said.governed.flatMap(({ place, governor, quote }): Found[] => {
      if (speaker && governor && PROMOTED.has(place.entity.type) && says.test(reading.slice(speaker.end, place.start)))
        return [promotes(speaker, place, union(speaker, quote))]
      if (!speaker && place.entity.type === 'Policy' && reading[place.end] === '》')
        speaker = places.at(place.start) ?? place
      return []
    })
  }
}

const promotes = (policy: Place, place: Place, quote: Found['quote']): Found => ({
  type: 'PROMOTES',
  from: policy.entity,
  to: place.entity,
  quote,
  rule: 'policy-says',
  assertion: 'STATED',
})
