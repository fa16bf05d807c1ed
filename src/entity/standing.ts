import { nameIdentity } from '../identity.ts'
import type { Mention } from '../mention/mention.ts'
import type { EntityKind, EntityType } from '../ontology.ts'
import type { DocumentText, Span } from '../text/text.ts'

/** Names that keep their own standing before a longer one: 同济大学|技术转移中心. A place may only tell where: 陕西文学馆. */
const OWNING: readonly EntityType[] = ['Enterprise', 'Organization', 'Platform']

/** Platforms in which others lie. */
const PLACES: readonly (EntityKind | undefined)[] = ['ZONE', 'PARK', 'OTHER']

/**
 * The mentions that make something an entity: those outside title, byline and furniture, and not inside a longer name,
 * unless they are the place or owner before a name that is known or stands elsewhere without them.
 */
export function standingMentions(
  { furniture, foldedHeader, reading: { text } }: DocumentText,
  mentions: readonly Mention[],
  seats: readonly string[],
): Mention[] {
  const own = ownOf(text, seats)
  const sorted = outside(
    furniture,
    text,
    own,
    withoutAttached(
      attachedTo(foldedHeader.title),
      mentions.toSorted((a, b) => a.start - b.start || b.end - a.end),
      text,
    ),
  ).filter((mention, index, all) => !isShortOf(mention, all[index - 1]))
  const names = new Set(sorted.map(({ name }) => name))
  const standing: Mention[] = []
  let around: Mention | undefined
  let reached = 0
  // Where the next owner may begin: in 中共中央|国务院关于… the one goes on behind the other.
  let issued = 0
  for (const mention of sorted) {
    if (!around || mention.end > around.end) {
      around = mention
      reached = mention.start
      issued = mention.start
      standing.push(mention)
    } else if (mention.start >= reached && isPlaceBefore(mention, around)) {
      reached = mention.end
      standing.push(mention)
    } else if (mention.start === issued && isOwner(mention, around, text, names)) {
      issued = mention.end
      standing.push(mention)
    }
  }
  return [...standing, ...areasOfBodies(sorted, standing)]
}

/** The new area of whose body alone a text speaks: 两江新区 in 两江新区管理委员会. */
function areasOfBodies(sorted: readonly Mention[], standing: readonly Mention[]): readonly Mention[] {
  const isArea = ({ type }: Mention) => type === 'NewArea'
  const named = new Set(standing.filter(isArea).map(({ name }) => name))
  return sorted.filter((mention) => isArea(mention) && !named.has(mention.name))
}

/** 雄安 at the place of 雄安新区 is the same name once more. */
const isShortOf = ({ start, type, name }: Mention, before: Mention | undefined): boolean =>
  before?.start === start && before.type === type && before.name === name

/** What a notice sends out is the document itself: 关于印发总体方案（2023—2025年）的通知. */
function attachedTo(title: string): string | undefined {
  const name = /印发《?([^《》]+)》?的通知$/.exec(title)?.[1]
  return name && nameIdentity(name.replace(YEARS, ''))
}

/**
 * Without what a notice sends out, and without what only its title names; the new area there is what the text is about. A
 * notice that gives it a short name (以下简称《方案》) goes on to speak of it.
 */
function withoutAttached(attached: string | undefined, sorted: readonly Mention[], text: string): readonly Mention[] {
  if (attached === undefined) return sorted
  const sends = ({ type, name }: Mention) => type === 'Policy' && nameIdentity(name.replace(YEARS, '')) === attached
  if (sorted.some((mention) => sends(mention) && SHORTENED.test(text.slice(mention.end, mention.end + 8))))
    return sorted
  let reached = 0
  return sorted.filter((mention) => {
    const { type, start, end } = mention
    const isAttached = sends(mention)
    if (isAttached) reached = Math.max(reached, end)
    return !isAttached && (type === 'NewArea' || start >= reached)
  })
}

const SHORTENED = /^》?（(?:以下|下)?(?:简称|称)/

/** The years of a plan, which its name may go without. */
const YEARS = /（[^（）]*）$/

/** What begins with another's name without being that one's: 哈工大|卫星技术有限公司. */
const NAMED_AFTER: ReadonlySet<EntityType> = new Set(['Organization', 'Policy', 'Enterprise'])

/** What tries or sets up the field before it. */
const TRIAL = /^(?:发展)?(?:试点|创建)/

/** One of the places before a name: 江苏 and 苏州 in 江苏苏州|青屿产业园. */
const isPlaceBefore = ({ end, type }: Mention, { start, owned = 0 }: Mention): boolean =>
  type !== 'Industry' && end <= start + owned

/** What stands before a longer name as its place, owner or issuer. */
function isOwner(mention: Mention, around: Mention, text: string, names: ReadonlySet<string>): boolean {
  // 海绵城市 is what a 海绵城市|试点 tries.
  if (mention.type === 'Industry') return around.kind === 'PROGRAM' && TRIAL.test(text.slice(mention.end, around.end))
  if (mention.type === 'Organization' && around.type === 'Organization') return false
  // 一汽丰田 is called after two makers.
  if (mention.type === 'Enterprise' && around.type === 'Enterprise' && around.rule === 'known-name') return false
  // 海西湾船舶与海洋工程产业基地 is of two fields.
  if (mention.rule === 'firm' && /[与和及]/.test(text.charAt(mention.end))) return false
  // 中国软件 owns nothing in the known name of 中国软件名园.
  if (mention.type === 'Enterprise' && around.rule === 'known-name') return false
  const rest = around.end - mention.end
  if (rest > (around.type === 'NewArea' ? 3 : 1) && names.has(text.slice(mention.end, around.end))) return true
  if (around.rule === 'title') return mention.type === 'Organization'
  if (NAMED_AFTER.has(around.type) || around.kind === 'INSTITUTE') return false
  if (mention.type === around.type && mention.type !== 'Platform') return false
  if (mention.type === 'Platform' && !ZONED.test(mention.name)) return false
  if (
    mention.type === 'Platform' &&
    !(PLACES.includes(mention.kind) && (mention.rule === 'known-name' || around.kind !== 'PARK'))
  )
    return false
  return OWNING.includes(mention.type) && rest > 1
}

/** Zones, towns and bodies own what stands behind them (自由贸易试验区|南宁片区); 中关村|科学城 and 双龙航空港|经济区 are one name. */
const ZONED = /[区园城所]$/

/** A text speaks of its own province or city more than once. */
const OFTEN = 2

/** What a text calls its own: regions by their level (本市, 我省), bodies by their last character (我委). */
interface Own {
  readonly levels: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
}

/** The region or body that the title names is meant all over a text that calls it its own. */
function ownOf(text: string, seats: readonly string[]): Own {
  const levels = new Set(seats.map((word) => word.slice(-1)))
  const saysOften = (level: string) =>
    seats.filter((word) => word.endsWith(level)).reduce((sum, word) => sum + text.split(word).length - 1, 0) >= OFTEN
  return {
    levels: new Set([...levels].filter(saysOften)),
    bodies: new Set(BODIES.filter((end) => text.includes(`我${end}`))),
  }
}

const BODIES = ['委', '部', '局', '厅', '办', '署']

const isOwn = ({ type, name, end }: Mention, text: string, { levels, bodies }: Own): boolean =>
  (type === 'Region' && levels.has(name.slice(-1))) || (type === 'Organization' && bodies.has(text.charAt(end - 1)))

/**
 * The mentions outside the furniture, both in the order of the text. The new area that a title or masthead names is what
 * the text is about, and so is the region or body that it calls its own.
 */
function outside(furniture: readonly Span[], text: string, own: Own, mentions: readonly Mention[]): Mention[] {
  let next = 0
  return mentions.filter((mention) => {
    const { type, start, end } = mention
    while ((furniture[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const span = furniture[next]
    return type === 'NewArea' || !span || start < span.start || end > span.end || isOwn(mention, text, own)
  })
}
