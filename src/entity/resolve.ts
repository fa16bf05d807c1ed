import type { KnownEntity, Lexicon } from '../lexicon/lexicon.ts'
import type { Mention } from '../mention/mention.ts'
import { isPartQuoted } from '../mention/quoted.ts'
import type { EntityType, PolicyStage } from '../ontology.ts'
import { findDatelines } from '../text/datelines.ts'
import type { DocumentText, Span } from '../text/text.ts'
import type { Cluster } from './cluster.ts'
import { clusterMentions, fieldOf } from './cluster.ts'
import type { Entity } from './entity.ts'
import { isLevel } from './level.ts'
import { findOccurrences } from './occurrences.ts'
import { standingMentions } from './standing.ts'

/** What may stand before a name as its place or owner. */
const OWNER_TYPES: readonly EntityType[] = ['Region', 'NewArea', 'Organization', 'Enterprise', 'Platform']

/** One entity for each thing that the document names, in the order in which it first names them. */
export function resolve(document: DocumentText, mentions: readonly Mention[], lexicon: Lexicon): Entity[] {
  const { text } = document.reading
  const standing = standingMentions(document, mentions, lexicon.cues.seats)
  const areas = shortAreas(standing, lexicon)
  const clusters = clusterMentions(standing, lexicon, (words) => areas.has(words) || isOwner(words, lexicon))
  const places = placesOf(text, clusters, lexicon)
  const datelines = findDatelines(text)
  return clusters
    .map((cluster, index) => ({ cluster, spans: outsideOf(datelines, places[index] ?? []) }))
    .filter(({ spans }) => spans.length > 0)
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    .map(({ cluster, spans }, index) => entityOf(`e${index + 1}`, cluster, spans, text, lexicon))
}

/** The spans that lie in none of the lines; both are in the order of the text. */
function outsideOf(lines: readonly Span[], spans: readonly Span[]): readonly Span[] {
  if (lines.length === 0) return spans
  let next = 0
  return spans.filter(({ start, end }) => {
    while ((lines[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const line = lines[next]
    return !line || start < line.start || end > line.end
  })
}

/** The short forms of the new areas that the document names: 江北 of 江北新区 owns 江北|新材料科技园. */
const shortAreas = (mentions: readonly Mention[], { find }: Lexicon): ReadonlySet<string> =>
  new Set(
    mentions.filter(({ type }) => type === 'NewArea').flatMap(({ name }) => find('NewArea', name)?.contextual ?? []),
  )

/** A general owner (新区, 全省) is one too: 新区国土空间总体规划 is 国土空间总体规划. */
function isOwner(words: string, { find, grammar }: Lexicon): boolean {
  if (grammar.generic.owners.includes(words) || OWNER_TYPES.some((type) => find(type, words) !== undefined)) return true
  return [2, 3].some(
    (cut) => cut < words.length - 1 && find('Region', words.slice(0, cut)) && find('Region', words.slice(cut)),
  )
}

/** All the places of each cluster, found by all the forms that the document or the lexicon gives it. */
function placesOf(text: string, clusters: readonly Cluster[], lexicon: Lexicon): Span[][] {
  const places = findOccurrences(
    text,
    clusters.map((cluster) => formsOf(cluster, text, lexicon)),
  )
  return places.map((all, index) => {
    const [loose, quoted] = [looseForms(clusters[index], lexicon), quotedForms(clusters[index])]
    const isQuotation = clusters[index]?.mentions[0]?.rule === 'quotation'
    const spans = all.filter((span) => {
      const form = text.slice(span.start, span.end)
      if (loose.has(form) && isWater(text, span)) return false
      return isQuoted(text, span) || !(quoted.has(form) || (isQuotation && isPartQuoted(text, span)))
    })
    const local = localSpans(clusters[index])
    return local.length > 0 ? [...spans, ...local].toSorted((a, b) => a.start - b.start) : spans
  })
}

/** A name of one character (浙, 新) is known by what stands around it, as 福州 in a list of new areas is: elsewhere the words say another thing. */
const localSpans = (cluster: Cluster | undefined): Span[] =>
  (cluster?.mentions ?? []).filter(isLocal).map(({ start, end }) => ({ start, end }))

const isLocal = ({ start, end, local }: Mention): boolean => local === true || end - start === 1

function formsOf(cluster: Cluster, text: string, lexicon: Lexicon): Set<string> {
  const written = writtenForms(cluster, text)
  const forms = new Set([...cluster.forms, ...written])
  for (const known of knownOf(cluster, lexicon)) {
    for (const form of [known.name, ...known.aliases, ...placedForms(known, lexicon)]) forms.add(form)
    if (isWithin(known.name, written)) for (const form of known.contextual) if (form.length > 1) forms.add(form)
  }
  return new Set([...forms].filter((form) => form.length > 1 && !isBare(form, forms)))
}

/** 规划 of what is called 《规划》 for short: without its marks it is a common word. */
const isBare = (form: string, forms: ReadonlySet<string>): boolean => forms.has(`《${form}》`)

/** Forms that are ordinary words or other names too. */
function looseForms(cluster: Cluster | undefined, lexicon: Lexicon): ReadonlySet<string> {
  return new Set(cluster ? [...knownOf(cluster, lexicon)].flatMap(({ contextual }) => contextual) : [])
}

/** What names something only in quotation marks, by each mention that gives it so. */
const quotedForms = (cluster: Cluster | undefined): ReadonlySet<string> =>
  new Set(
    (cluster?.mentions ?? []).filter(({ quoted }) => quoted).flatMap(({ name, aliases }) => [...(aliases ?? []), name]),
  )

/** By itself, or as one of several: “服务企业、招商引资”. */
const isQuoted = (text: string, { start, end }: Span): boolean =>
  text.charAt(start) === '“' || (/[“‘、]/.test(text.charAt(start - 1)) && /[”’、]/.test(text.charAt(end)))

/** 赣江之滨 and 湘江西岸 speak of the river after which the area is called, 天府大道 of a road. */
const isWater = (text: string, { end }: Span): boolean =>
  /^(?:之滨|之畔|两岸|[东西南北]岸|流域|沿岸|沿线|[上中下]游|[江河湖湾]|大[道桥]|路|站)/.test(text.slice(end, end + 2))

/** The forms that the cluster's own mentions have in the text. */
const writtenForms = ({ mentions }: Cluster, text: string): Set<string> =>
  new Set(mentions.filter((mention) => !mention.local).map(({ start, end }) => text.slice(start, end)))

const isWithin = (name: string, forms: ReadonlySet<string>): boolean => [...forms].some((form) => form.includes(name))

function knownOf(cluster: Cluster, { find }: Lexicon): Set<KnownEntity> {
  const type = cluster.mentions[0]?.type
  const names = new Set(cluster.mentions.flatMap((mention) => [mention.name, fieldOf(mention)]))
  return new Set([...names].flatMap((name) => (type && find(type, name)) ?? []))
}

/** 贵州贵安新区, 山东省青岛西海岸新区: the name with the places that the lexicon knows it in. */
function placedForms({ type, name, province, city }: KnownEntity, { find }: Lexicon): string[] {
  if (type !== 'NewArea' || !province) return []
  const provinces = [province, ...(find('Region', province)?.aliases ?? [])]
  const cities = city ? [city, ...(find('Region', city)?.aliases ?? [])] : []
  const places = [...provinces, ...cities, ...provinces.flatMap((one) => cities.map((other) => one + other))]
  return places.map((place) => place + name)
}

function entityOf(id: string, cluster: Cluster, spans: readonly Span[], text: string, lexicon: Lexicon): Entity {
  const [first] = cluster.mentions
  if (!first) throw new RangeError('A cluster without mentions names nothing.')
  const name = bestName(cluster, text, lexicon)
  const forms = new Set([...cluster.forms, ...spans.map(({ start, end }) => text.slice(start, end))])
  // All of one shape, whatever is known of them: every rule asks entities for their types.
  return {
    id,
    type: first.type,
    kind: cluster.mentions.find(({ kind }) => kind)?.kind,
    stage: first.type === 'Policy' ? stageOf(cluster) : undefined,
    documentNumber: cluster.mentions.find((mention) => mention.documentNumber)?.documentNumber,
    date: cluster.mentions.find((mention) => mention.date)?.date,
    name,
    aliases: [...forms].filter((form) => form !== name && !isBare(form, forms)),
    rule: first.rule,
    mentions: spans,
  }
}

/** What one place says to exist does exist. */
const stageOf = ({ mentions }: Cluster): PolicyStage =>
  mentions.every(({ stage }) => stage === 'PROPOSED') ? 'PROPOSED' : 'ISSUED'

/** The lexicon's name where the document uses it, else the fullest form that stands without a place or owner. */
function bestName(cluster: Cluster, text: string, lexicon: Lexicon): string {
  const written = writtenForms(cluster, text)
  const known = [...knownOf(cluster, lexicon)].find(({ name }) => isWithin(name, written))
  const full = cluster.mentions.some((mention) => !isLevel(mention.name))
  if (known && !(full && isLevel(known.name))) return known.name
  return cluster.mentions
    .map(({ start, end, name, rule, local }) => (isKnownRule(rule) && !local ? text.slice(start, end) : name))
    .reduce((best, name) => (name.length > best.length ? name : best))
}

const isKnownRule = (rule: string): boolean => rule.endsWith('known') || rule === 'known-name'
