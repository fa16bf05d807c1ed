import type { Cues } from '../lexicon/cues.ts'
import type { MeasureStatus } from '../ontology.ts'
import type { Charges } from './charges.ts'
import { chargesOf } from './charges.ts'
import { anyOf } from './words.ts'

/** 主要, 重要, 首要 end with no modal; 原计划 was one. */
const NO_MODAL = '[主重首必紧摘原]'

/** 应对 and 应用 begin with none. */
const NO_MODAL_WORD = '(?!应[对用])'

/** A clause that begins with 要 demands, whatever follows: 要站高谋远. */
const DEMAND = '(?<![\\u4e00-\\u9fff])要(?![么素求点是害约塞])'

/** 修正 and 公正 end with no sign of what goes on. */
const NO_ASPECT = '[修改公真纠矫校端严]'

/** 提出合理建议 gives no advice itself. */
const NO_NOUN = '(?![，。；、的和]|$)'

/** 按照总体部署和要求 tells of no demand. */
const NO_REPORT = '[和与、总新]'

/** 除了 and 为了 tell of nothing done. */
const NO_DONE = '[除为]'

/** 市场 and 市民 name no city. */
const NO_CITY = '[场民区域]'

/** How far into its clause the noun of an unknown subject is looked for. */
const STRANGER = 16

/** 走产业集聚的道路, 促企业发展: it begins with a verb, not with who does it. */
const NO_STRANGER = '走(?!廊)|[抓促谋]'

/** In the headline 两局部署改革工作 a word for a plan is a verb: something follows that it does. */
const NO_OBJECT = '(?![\\u4e00-\\u9fff])'

type ByStatus = Readonly<Record<MeasureStatus, RegExp>>

/** The cue words of measures as patterns, made once for a document. All are anchored or simple alternations: linear. */
export interface Grammar {
  readonly connector: RegExp
  readonly action: RegExp
  /** An action anywhere in a clause. */
  readonly inside: RegExp
  readonly modal: RegExp
  readonly aspect: RegExp
  readonly passive: RegExp
  readonly adverbial: RegExp
  /** A noun for somebody who is no known name, before what they do: 有关部门加强…. */
  readonly stranger: RegExp
  readonly copula: RegExp
  readonly self: RegExp
  /** Behind a subject: all who belong to it. */
  readonly collective: RegExp
  readonly seat: RegExp
  readonly back: RegExp
  /** Before the name of what was named before: 这座|软件园. */
  readonly pointer: RegExp
  readonly agent: RegExp
  readonly background: RegExp
  readonly announcement: RegExp
  /** A sentence that ends so tells that people met: 大会在会议中心召开. */
  readonly meeting: RegExp
  readonly praise: RegExp
  /** Ends a clause in which somebody advises: 某大学教授李明建议. */
  readonly advice: RegExp
  readonly report: RegExp
  readonly spokesperson: RegExp
  readonly issuing: RegExp
  readonly locative: RegExp
  readonly lying: RegExp
  readonly reached: RegExp
  readonly result: RegExp
  /** 研究装置|在科学园开工建设: what a thing has become, and where. */
  readonly finished: RegExp
  readonly duty: RegExp
  readonly charges: Charges
  /** 各部门要加强协作: demanded of those who are no known names. */
  readonly obliged: RegExp
  /** 省人民政府赋予的其他职责: behind whoever gives a duty. */
  readonly assigned: RegExp
  /** A body that is no known name, at the beginning of a clause. */
  readonly body: RegExp
  /** What a document says of its own form: 本协议一式六份. */
  readonly ofItself: RegExp
  /** What a notice says of what it sends out: 现印发给你们，请认真贯彻执行。 */
  readonly sends: RegExp
  /** 管理委员会是市人民政府的派出机构，依法履行下列职责：: a law that lists what a body does says first what body it is. */
  readonly institutes: RegExp
  /** 两部门发布关于支持甲市发展的意见。 What follows and names nobody is what the policy wants. */
  readonly announces: RegExp
  /** Opens a text that gives a policy in full behind the news of it. */
  readonly inFull: RegExp
  /** Ends the title of a text that explains a policy. */
  readonly explains: RegExp
  /** A line that heads somebody's report. */
  readonly reportTitle: RegExp
  readonly period: RegExp
  readonly purpose: RegExp
  readonly status: ByStatus
  /** 从经济规模看，: what follows is how things stand. */
  readonly view: RegExp
  /** The day between who acts and what they do: 管委会|于5月10日|出台. */
  readonly when: RegExp
  /** Before somebody's very words: 负责人说：“…”. */
  readonly mouth: RegExp
  readonly backgroundHeading: RegExp
  readonly titleStance: ByStatus
  readonly headingStance: ByStatus
}

const DATE =
  '(?:(?:\\d{4}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:[上下]半年|底|初|末|中旬|上旬|下旬|以来|起|前|上午|下午)?)'

export function grammarOf(cues: Cues): Grammar {
  const { statusCues, stances, background } = cues
  const { announced } = stances
  const starts = anyOf([...cues.adverbs, ...cues.actions])
  const adviser = `(?:${anyOf([...cues.spokespeople, ...cues.counsellors])})[\\u4e00-\\u9fff]{0,4}`
  const modal = `(?<!${NO_MODAL})${NO_MODAL_WORD}(?:${anyOf(statusCues.modals)})(?=${starts})`
  return {
    connector: new RegExp(
      `(?:(?:${anyOf(cues.connectors)})[，：]?|(?=\\d)${DATE}(?!是)[，]?|[一二三四五六七八九十]{1,3}[是要、]|（[一二三四五六七八九十]{1,3}）|【[^】]{1,30}】|[^，。：]{0,8}(?:${anyOf(cues.datelines)})(?:（[^）]{0,20}）)?：|[”》。 ])`,
      'y',
    ),
    when: new RegExp(`(?:已?[于在])?(?:[今去前明当同]年)?(?=\\d)${DATE}(?!的)`, 'y'),
    action: new RegExp(`(?!${anyOf(background.nouns)})(?:${starts})`, 'y'),
    inside: new RegExp(anyOf(cues.actions.filter((word) => word.length > 1 && !cues.adverbials.includes(word)))),
    modal: new RegExp(modal),
    aspect: new RegExp(`(?<!${NO_ASPECT})(?:${anyOf(cues.aspects)})(?=${starts})`),
    passive: new RegExp(`(?:${anyOf(cues.agents)})[^，。；]{2,24}?(?:${anyOf(cues.actions)})`),
    adverbial: new RegExp(`(?:${anyOf(cues.adverbials)})`, 'y'),
    stranger: new RegExp(
      `(?!${anyOf(cues.agents)}|${NO_STRANGER})[^，。；：]{0,${STRANGER}}?(?:(?:${anyOf(cues.strangers)})(?=${starts}|${anyOf(statusCues.modals)})|(?<=[^，。；：]{2})${modal})`,
      'y',
    ),
    copula: new RegExp(`[^，“《]{0,12}?(?:${anyOf(background.copulas)})`, 'y'),
    collective: new RegExp(`(?:${anyOf(cues.collectives)})`, 'y'),
    self: new RegExp(`(?:${anyOf(cues.selves)})(?!的)`, 'y'),
    seat: new RegExp(
      `(?:(?:${anyOf(cues.seats)})(?!的)|(?:${anyOf(cues.levels)})(?!${NO_CITY})[^，。；：的]{1,60}?(?:${anyOf(cues.offices)})(?!的))`,
      'y',
    ),
    back: new RegExp(`(?:${anyOf(cues.backs)})(?!的)`, 'y'),
    pointer: new RegExp(`(?:${anyOf(cues.referring.pointers)})`, 'y'),
    agent: new RegExp(`(?:${anyOf(cues.agents)})$`),
    background: new RegExp(
      `(?:${anyOf([...background.openings, ...background.subjects, ...background.results])})`,
      'y',
    ),
    meeting: new RegExp(`(?:${anyOf(background.meetings)})[^，；]{0,16}(?:${anyOf(background.held)})$`),
    announcement: new RegExp(`(?:${anyOf(background.announcements)})[^，]{0,12}$`),
    praise: new RegExp(`(?:${anyOf(background.praise)})`),
    advice: new RegExp(`${adviser}建议$`),
    report: new RegExp(`(?<!${NO_REPORT})(?:${anyOf(background.reports)})$`),
    spokesperson: new RegExp(anyOf(cues.spokespeople)),
    issuing: new RegExp(`(?:${anyOf(cues.issuing)})`, 'y'),
    locative: new RegExp(`(?:${anyOf(cues.locatives)})`, 'y'),
    lying: new RegExp(`(?:${anyOf(cues.lying)})`, 'y'),
    result: new RegExp(`(?:${anyOf(background.results)})`, 'y'),
    reached: new RegExp(`^(?:${anyOf(background.reached)})[^，]{0,16}\\d`),
    finished: new RegExp(`^(?:在[^，。；]{2,12}?)?(?:${anyOf(cues.finished)})`),
    duty: new RegExp(`^的?(?:${anyOf(cues.duties)})$`),
    charges: chargesOf(cues),
    obliged: new RegExp(`^[^，。；：]{2,24}?(?:${anyOf(cues.obliged)})(?:${anyOf(cues.obliging)})`),
    assigned: new RegExp(`^(?:[^，。；的]{0,4})(?:${anyOf(cues.assigning)})的[^，。；]{1,12}$`),
    body: new RegExp(`^[\\u4e00-\\u9fff]{2,12}?(?:${anyOf(cues.bodies)})(?=[\\u4e00-\\u9fff]{2})`),
    ofItself: new RegExp(
      `^本(?:${anyOf(background.documents)})(?:${anyOf(background.forms)}|由[^，。；]{2,16}(?:负责)?解释)`,
    ),
    sends: new RegExp(`现(?:将[^。]{1,80})?(?:予以)?(?:${anyOf(cues.sending)})(?:给你们)?[，。]`),
    institutes: new RegExp(`^[^，。：]{2,60}是[^，。：]{2,30}(?:${anyOf(cues.agencies)})机构，`),
    announces: new RegExp(`(?:${anyOf(announced.verbs)})[^。；]{0,60}(?:${anyOf(announced.policies)})》?。?$`),
    inFull: new RegExp(`(?:${anyOf(announced.verbs)})[^。\\n]{0,80}》[^。\\n]{0,12}全文如下`),
    explains: new RegExp(`(?:${anyOf(stances.explained)})(?:（[^（）]{1,20}）)?》(?:政策)?(?:解读|问答)$`),
    reportTitle: new RegExp(`^[^，。；]{0,24}(?:${anyOf(stances.reports)})$`),
    period: new RegExp(`(?:${anyOf(cues.periods)})$`),
    purpose: new RegExp(`(?:${anyOf(cues.purposes)})`, 'y'),
    status: {
      ADVISED: new RegExp(`(?:${anyOf(statusCues.ADVISED)})${NO_NOUN}|${adviser}建议[，：]`),
      PLANNED: new RegExp(`${modal}|${DEMAND}|${anyOf(statusCues.PLANNED)}`),
      DONE: new RegExp(`(?<!${NO_DONE})(?!了解)(?:${anyOf(statusCues.DONE)})`),
    },
    view: /^(?:从[^，]{1,14}(?:看|而言|来说)|在[^，]{1,20}看来)$/,
    mouth: new RegExp(`(?:${anyOf(background.reports)})：[“‘]`),
    backgroundHeading: new RegExp(
      `^(?!.*?(?:${anyOf(stances.solving)})).*?(?:${anyOf(stances.background)})(?:$|：|——)`,
    ),
    titleStance: { ...byStatus(stances.title), PLANNED: new RegExp(plannedIn(cues)) },
    headingStance: byStatus(stances.heading),
  }
}

/** 南沙总体方案获国务院印发: news of a plan is none. */
const noNews = ({ behind }: News) => `(?!.{0,40}(?:${anyOf(behind)})[！。]?$)`

/** 新区与甲公司签署战略合作协议 is none either, 关于印发规划的通知 is. */
const noHeadline = ({ before }: News) => `(?<!(?<!关于)(?:${anyOf(before)})[^关《》]{0,40})`

type News = Cues['stances']['news']

function plannedIn({ stances, actions, statusCues }: Cues): string {
  const isVerb = (word: string) => actions.includes(word) || statusCues.modals.includes(word)
  const [verbs, nouns] = [true, false].map((verb) => stances.title.PLANNED.filter((word) => isVerb(word) === verb))
  return `${noHeadline(stances.news)}(?:${anyOf(nouns ?? [])})${noNews(stances.news)}|(?:${anyOf(verbs ?? [])})${NO_OBJECT}`
}

const byStatus = (words: Record<MeasureStatus, readonly string[]>): ByStatus => ({
  ADVISED: new RegExp(anyOf(words.ADVISED)),
  PLANNED: new RegExp(anyOf(words.PLANNED)),
  DONE: new RegExp(anyOf(words.DONE)),
})

/** Where a sticky pattern's match ends, or -1. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}
