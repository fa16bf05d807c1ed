import type { KnownEntity, Lexicon } from '../lexicon/lexicon.ts'
import type { EntityType } from '../ontology.ts'
import type { DocumentText, Span } from '../text/text.ts'
import { withAbbreviations } from './abbreviations.ts'
import { isAim } from './aims.ts'
import { createAreaFinder } from './areas.ts'
import { createAskedPolicyFinder } from './asked-policies.ts'
import { createBesideKnown } from './beside-known.ts'
import { createBodyJudge } from './bodies.ts'
import type { Boundaries } from './boundaries.ts'
import { createBoundaryFinder } from './boundaries.ts'
import { createBranchFinder } from './branches.ts'
import { createBureauFinder } from './bureaux.ts'
import { createCampaignRowFinder } from './campaign-rows.ts'
import { createCampaignFinder } from './campaigns.ts'
import type { Match } from './dictionary.ts'
import { createDistrictFinder } from './districts.ts'
import { findNumbered, isOfNumber } from './document-number.ts'
import { createFirmFinder, joinedFirms } from './firms.ts'
import { createGenericness } from './generic.ts'
import { createIndustryFinder } from './industries.ts'
import { createIndustryForm } from './industry-form.ts'
import { createItemJudge } from './judge-item.ts'
import type { KnownForm } from './known-names.ts'
import { createKnownNameFinder, mentionOfKnown } from './known-names.ts'
import { createListFinder } from './lists.ts'
import type { Mention } from './mention.ts'
import { createNearPlaceFinder, createTowardFinder } from './near-places.ts'
import { findNeighbours } from './neighbours.ts'
import { createOpenNameFinder } from './open-names.ts'
import { inOrder, partsOf } from './parts.ts'
import { isPartQuoted } from './quoted.ts'
import { settle } from './settle.ts'
import { sharedGovernments } from './shared-governments.ts'
import { createSloganFinder } from './slogans.ts'
import { createSpecialityFinder } from './specialities.ts'
import { createStageJudge } from './stage.ts'
import { createTitleFinder } from './titles.ts'
import { withTradeNames } from './trade-names.ts'
import { createWordEnds } from './word-ends.ts'

/** Compiles the lexicon once; the recogniser then finds the places of a document that name something. */
export function createRecogniser(lexicon: Lexicon): (document: DocumentText) => Mention[] {
  const { grammar } = lexicon
  const genericness = createGenericness(grammar, lexicon.known)
  const findBoundaries = createBoundaryFinder(grammar, lexicon.known)
  const findKnown = createKnownNameFinder(lexicon)
  const endsInWord = createWordEnds(grammar, lexicon.known)
  const findOpen = createOpenNameFinder(grammar, genericness, endsInWord)
  const findTitles = createTitleFinder(grammar)
  const findAreas = createAreaFinder(grammar, genericness)
  const findBureaux = createBureauFinder(grammar, genericness, endsInWord)
  const findToward = createTowardFinder(grammar.areas, lexicon.known)
  const findNear = createNearPlaceFinder(grammar.areas, lexicon.known, genericness)
  const findCampaigns = createCampaignFinder(grammar, genericness)
  const findCampaignRows = createCampaignRowFinder(grammar)
  const findAsked = createAskedPolicyFinder(grammar)
  const findSlogans = createSloganFinder(grammar, genericness)
  const findIndustries = createIndustryFinder(grammar, genericness)
  const isIndustry = createIndustryForm(grammar, genericness)
  const withBranches = createBranchFinder(genericness)
  const knownByForm = indexForms(lexicon.known)
  const withDistricts = createDistrictFinder(lexicon.known, knownByForm)
  const findFirms = createFirmFinder(grammar, genericness, knownByForm)
  const findSpecialities = createSpecialityFinder(grammar, genericness)
  const findLists = createListFinder(grammar, genericness, knownByForm, isIndustry)
  const isLetterOfProvince = (text: string, { start, end, word }: Match<readonly KnownForm[]>) =>
    word.length === 1 &&
    grammar.generic.letterBefore.includes(text.charAt(start - 1)) &&
    !/[，。；、]/.test(text.charAt(end)) &&
    !heads.has(text.slice(start, end + 1))
  const isCertain = (
    text: string,
    match: Match<readonly KnownForm[]>,
    { contextual, entity }: KnownForm,
    isNamedBefore: NamedBefore,
  ) =>
    entity.type !== 'Industry' &&
    !(entity.type === 'Policy' && isPartQuoted(text, match)) &&
    (!contextual ||
      isLetterOfProvince(text, match) ||
      isBehindItsPlace(text, match, entity) ||
      (mayNameArea(text, match, entity) && isNamedBefore(entity.name, match.start)))
  const isCut = (text: string, boundaries: Boundaries, match: Match<readonly KnownForm[]>) =>
    boundaries.cutsWord(match) || endsInWord(text, match)
  /** 新城区, 港口区: a district whose name says nothing of its own is one after its city. */
  const isPlainWord = ({ word, value }: Match<readonly KnownForm[]>) =>
    value.every(({ entity: { kind } }) => kind === 'DISTRICT') && genericness.proper(word) === 0
  const asBodies = createBodyJudge(grammar)
  const besideKnown = createBesideKnown(genericness)
  const stageOf = createStageJudge(grammar)
  const withStage = (text: string, mention: Mention): Mention =>
    mention.type === 'Policy' && !mention.stage ? { ...mention, stage: stageOf(text, mention) } : mention
  /** “双创”示范基地 is not called 双创, which is a policy. */
  const withoutPolicies = (mention: Mention): Mention =>
    mention.type !== 'Policy' && mention.aliases
      ? { ...mention, aliases: mention.aliases.filter((alias) => !lexicon.find('Policy', alias)) }
      : mention
  const heads = new Set(grammar.suffixes.rules.flatMap(({ suffixes }) => suffixes))
  const isPlace = (name: string) => lexicon.find('Region', name) !== undefined
  /** 市委书记 is a person; in 滨海新区区委书记 the body is named as well. */
  const isOfOffice = (text: string, { type, kind, name, end }: Mention) =>
    type === 'Organization' &&
    kind === 'GOVERNMENT' &&
    (grammar.bureaux.levels.includes(name.charAt(0)) ||
      grammar.generic.owners.some((owner) => name.startsWith(owner))) &&
    grammar.generic.offices.some((word) => text.startsWith(word, end))
  return ({ reading: { text } }) => {
    const boundaries = findBoundaries(text)
    const areasIn = inOrder(findAreas(text, boundaries).filter((area) => !isOfNumber(text, area)))
    const isNamedBefore = createNamedBefore(text)
    const found = partsOf(text).flatMap((part) => mentionsIn(text, part, boundaries, areasIn(part), isNamedBefore))
    const all = withDistricts(text, found)
    const meant = asBodies(text, withoutInner(text, all)).filter((mention) => !isOfOffice(text, mention))
    return withAbbreviations(text, withTradeNames(text, meant, genericness))
  }

  function mentionsIn(
    text: string,
    part: Span,
    boundaries: Boundaries,
    areas: readonly Mention[],
    isNamedBefore: NamedBefore,
  ): Mention[] {
    const uncut = findKnown(text, part).filter(
      (match) =>
        !isCut(text, boundaries, match) &&
        ![isOfNumber, isOfAny, isWhere, isOfWater].some((isNone) => isNone(text, match)),
    )
    const regions = uncut.filter(({ value }) => value.some(isRegion))
    const places = new Set(regions.map(({ end }) => end))
    const names = new Set(regions.filter(({ word }) => word.length > 1).map(({ end }) => end))
    const known = uncut.filter(
      // 湖南省委、省政府 are two bodies of a province that is named; 吉林大学 is one whatever 吉 is short for.
      (match) =>
        (!isPlainWord(match) || places.has(match.start)) && !(isOrganization(match) && names.has(match.start + 1)),
    )
    const certain: Mention[] = []
    for (const match of known)
      for (const form of match.value)
        if (isCertain(text, match, form, isNamedBefore))
          certain.push(
            mentionOfKnown(match, form.entity, form.contextual && form.entity.type === 'NewArea' ? PLACED : undefined),
          )
    // The head of a list tells what its items are, whatever else they may name: 兰州、西咸等新区.
    const [listed, open] = partition(findLists(text, part, boundaries), ({ rule }) => rule === 'list-known')
    const slogans = findSlogans(text, part, boundaries)
    const found = withBranches(
      text,
      settle([
        ...findTitles(text, part, isPlace),
        ...findNumbered(text, part, boundaries),
        ...slogans,
        ...findAsked(text, part),
        ...findCampaigns(text, part),
        ...findCampaignRows(text, part, boundaries),
        ...findNear(text, part),
        ...findToward(text, part),
        ...listed,
        ...certain,
        ...areas,
        ...findBureaux(text, part, boundaries),
        ...besideKnown(text, findOpen(text, part, boundaries), certain).filter(
          (mention) => !isAim(text, mention) && !isEndOf(mention, slogans),
        ),
        ...findFirms(text, part, boundaries),
        ...open,
        ...findIndustries(text, part, boundaries, known),
        ...findSpecialities(text, part),
      ]),
    )
    const judge = createItemJudge(isIndustry, genericness, knownByForm, grammar, text)
    const all = settle([...found, ...sharedGovernments(text, found), ...findNeighbours(text, found, boundaries, judge)])
    return joinedFirms(text, all).map((mention) => withStage(text, withoutPolicies(mention)))
  }
}

/** “白名单”制度 of 科研用物资“白名单”制度. */
const isEndOf = ({ type, start, end }: Mention, longer: readonly Mention[]): boolean =>
  longer.some((other) => other.type === type && other.end === end && other.start < start)

/** The rule of a new area that is known by the place before it. */
const PLACED = 'behind-its-place'

/** Without those of this rule with which a longer name begins, here or elsewhere: 两江 in 重庆两江协同创新区 is none. */
function withoutInner(text: string, all: readonly Mention[]): readonly Mention[] {
  const headOf = ({ start, end }: Span) => text.slice(start, end + NEXT)
  const placed = all.filter(({ rule }) => rule === PLACED)
  if (placed.length === 0) return all
  const heads = new Set(placed.map(headOf))
  const lengths = [...new Set([...heads].map((head) => head.length))]
  const begun = new Set<string>()
  for (const { type, start, end } of all)
    for (const length of type === 'Policy' ? [] : lengths) {
      const head = end - start >= length ? text.slice(start, start + length) : ''
      if (heads.has(head)) begun.add(head)
    }
  return all.filter((mention) => mention.rule !== PLACED || !begun.has(headOf(mention)))
}

/** So many characters behind its beginning tell a longer name. */
const NEXT = 2

/** 广州|南沙, 青岛|西海岸: what may be another thing by itself is the new area behind its city or province; 广州南沙港 is none. */
const isBehindItsPlace = (text: string, { start, end }: Span, { type, province, city }: KnownEntity): boolean =>
  type === 'NewArea' &&
  !/[区港岛湾站]/.test(text.charAt(end)) &&
  [province, city].some((place) => {
    const stem = place?.replace(/[省市]$/, '') ?? ''
    return stem.length > 1 && text.startsWith(stem, start - stem.length)
  })

/** 南沙将… behind 南沙新区管委会: an area whose full name the text has said, be it in a body's name alone, by its short form. */
const mayNameArea = (text: string, { start, end }: Span, { type }: KnownEntity): boolean =>
  type === 'NewArea' &&
  (text.startsWith(NEW_AREA, end - NEW_AREA.length) ||
    (DOES.test(text.slice(end, end + 2)) && BEGINS.test(text.charAt(start - 1))))

/** Whether a name stands before a place of the text. */
type NamedBefore = (name: string, place: number) => boolean

/** Looks a text through once for each name, however often that is asked about. */
function createNamedBefore(text: string): NamedBefore {
  const firsts = new Map<string, number>()
  return (name, place) => {
    const first = firsts.get(name) ?? text.indexOf(name)
    firsts.set(name, first)
    return first >= 0 && first < place
  }
}

/** 东部新区 behind 成都东部新区. */
const NEW_AREA = '新区'

/** What an area does or has follows its short form, where it begins a clause. */
const DOES = /^(?:[将正已要与和的在]|近|今|去|加|推|持|深|首|还|也|应|拟)/
const BEGINS = /^[，。；：、“\n在与和]?$/

function partition<T>(all: readonly T[], isOf: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isOf), all.filter((one) => !isOf(one))]
}

const isOrganization = ({ value }: Match<readonly KnownForm[]>): boolean =>
  value.every(({ entity: { type } }) => type === 'Organization')

/** 设区的|市人民政府 and 县级以上地方|人民政府 are of any city. */
const isOfAny = (text: string, { start, end }: Span): boolean =>
  /^[省市县区](?:人民)?政府$/.test(text.slice(start, end)) &&
  /(?:设区的|各[市县]?|所在)$/.test(text.slice(Math.max(0, start - 3), start))

/** 福清 before 湾 is the name of a bay. */
const isOfWater = (text: string, { start, end, value }: Match<readonly KnownForm[]>): boolean =>
  value.every(isRegion) &&
  !/[省市县区旗州]$/.test(text.slice(start, end)) &&
  /^[湾江河湖](?:[、，。；）和与及]|流域|沿岸|两岸|[东西南北]岸|口|生态|综合)/.test(text.slice(end, end + 3))

/** Parts of the country before 新区 tell only where such areas lie: 中西部|新区, 西部|国家级新区. */
const isWhere = (text: string, { end, value }: Match<readonly KnownForm[]>): boolean =>
  value.every(({ entity: { type, kind } }) => type === 'Region' && kind === 'OTHER') &&
  /^各?(?:国家级)?新区/.test(text.slice(end, end + 6))

const isRegion = ({ entity: { type } }: KnownForm): boolean => type === 'Region'

/** Known entities by type and any form, contextual ones too: in a list of new areas 滨海 is one. */
function indexForms(known: readonly KnownEntity[]) {
  const index = new Map<EntityType, Map<string, KnownEntity>>()
  for (const entity of known) {
    const ofType = index.get(entity.type) ?? new Map<string, KnownEntity>()
    index.set(entity.type, ofType)
    const bare = isDivision(entity) ? [entity.name.slice(0, -1)] : []
    for (const form of [entity.name, ...entity.aliases, ...entity.contextual, ...bare])
      if (!ofType.has(form)) ofType.set(form, entity)
  }
  return (type: EntityType, form: string) => index.get(type)?.get(form)
}

/** A county or city, of which lists may leave out what it is. */
const isDivision = ({ name, kind }: KnownEntity): boolean =>
  (kind === 'DISTRICT' || kind === 'CITY') && /..[县区市旗]$/.test(name)
