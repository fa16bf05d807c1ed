import type { KnownEntity, Lexicon } from '../lexicon/lexicon.ts'
import type { EntityType } from '../ontology.ts'
import type { DocumentText } from '../text/text.ts'
import { withAbbreviations } from './abbreviations.ts'
import { createAreaFinder } from './areas.ts'
import { createAskedPolicyFinder } from './asked-policies.ts'
import { createBoundaryFinder } from './boundaries.ts'
import type { Match } from './dictionary.ts'
import { createGenericness } from './generic.ts'
import { createIndustryFinder } from './industries.ts'
import { createIndustryForm } from './industry-form.ts'
import { createItemJudge } from './judge-item.ts'
import type { KnownForm } from './known-names.ts'
import { createKnownNameFinder, mentionOfKnown } from './known-names.ts'
import { createListFinder } from './lists.ts'
import type { Mention } from './mention.ts'
import { findNeighbours } from './neighbours.ts'
import { createOpenNameFinder } from './open-names.ts'
import { settle } from './settle.ts'
import { createSloganFinder } from './slogans.ts'
import { createStageJudge } from './stage.ts'
import { createTitleFinder } from './titles.ts'

/** Compiles the lexicon once; the recogniser then finds the places of a document that name something. */
export function createRecogniser(lexicon: Lexicon): (document: DocumentText) => Mention[] {
  const { grammar } = lexicon
  const genericness = createGenericness(grammar, lexicon.known)
  const findBoundaries = createBoundaryFinder(grammar, lexicon.known)
  const findKnown = createKnownNameFinder(lexicon)
  const findOpen = createOpenNameFinder(grammar, genericness)
  const findTitles = createTitleFinder(grammar)
  const findAreas = createAreaFinder(grammar, genericness)
  const findAsked = createAskedPolicyFinder(grammar)
  const findSlogans = createSloganFinder(grammar, genericness)
  const findIndustries = createIndustryFinder(grammar, genericness)
  const isIndustry = createIndustryForm(grammar, genericness)
  const knownByForm = indexForms(lexicon.known)
  const findLists = createListFinder(grammar, genericness, knownByForm, isIndustry)
  const isLetterOfProvince = (text: string, { start, end, word }: Match<readonly KnownForm[]>) =>
    word.length === 1 &&
    grammar.generic.letterBefore.includes(text.charAt(start - 1)) &&
    !/[，。；、]/.test(text.charAt(end))
  const stageOf = createStageJudge(grammar)
  const withStage = (text: string, mention: Mention): Mention =>
    mention.type === 'Policy' && !mention.stage ? { ...mention, stage: stageOf(text, mention) } : mention
  const isPlace = (name: string) => lexicon.find('Region', name) !== undefined
  return ({ reading: { text } }) => {
    const boundaries = findBoundaries(text)
    const known = findKnown(text).filter((match) => !boundaries.cutsWord(match))
    const certain = known.flatMap((match) =>
      match.value
        .filter(
          ({ contextual, entity }) => entity.type !== 'Industry' && (!contextual || isLetterOfProvince(text, match)),
        )
        .map(({ entity }) => mentionOfKnown(match, entity)),
    )
    const found = settle([
      ...findTitles(text, isPlace),
      ...findSlogans(text, boundaries),
      ...findAsked(text),
      ...certain,
      ...findAreas(text, boundaries),
      ...withoutOwned(findOpen(text, boundaries), certain),
      ...findLists(text, boundaries),
      ...findIndustries(text, boundaries, known),
    ])
    const judge = createItemJudge(isIndustry, genericness, knownByForm, grammar, text)
    const all = settle([...found, ...findNeighbours(text, found, boundaries, judge)])
    return withAbbreviations(text, all).map((mention) => withStage(text, mention))
  }
}

/** An open name that ends as a known one of its type does is that one with a place before it: 天津滨海新区. */
function withoutOwned(open: readonly Mention[], known: readonly Mention[]): Mention[] {
  const ends = new Set(known.map(({ type, end }) => `${type} ${end}`))
  return open.filter(({ type, end }) => type === 'Organization' || !ends.has(`${type} ${end}`))
}

/** Known entities by type and any form, contextual ones too: in a list of new areas 滨海 is one. */
function indexForms(known: readonly KnownEntity[]) {
  const index = new Map<string, KnownEntity>()
  for (const entity of known) {
    for (const form of [entity.name, ...entity.aliases, ...entity.contextual]) {
      const key = `${entity.type} ${form}`
      if (!index.has(key)) index.set(key, entity)
    }
    const bare = isDivision(entity) && `Region ${entity.name.slice(0, -1)}`
    if (bare && !index.has(bare)) index.set(bare, entity)
  }
  return (type: EntityType, form: string) => index.get(`${type} ${form}`)
}

/** A county or city, of which lists may leave out what it is. */
const isDivision = ({ name, kind }: KnownEntity): boolean =>
  (kind === 'DISTRICT' || kind === 'CITY') && /..[县区市旗]$/.test(name)
