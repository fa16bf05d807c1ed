import type { EntityType } from '../ontology.ts'
import type { Mention } from './mention.ts'

// What something is to become is no name yet: 努力建设成为开放发展先行区、协调发展示范区, 将科学城打造成创新成果策源地.

const BECOMES =
  /(?:定位[为是]|(?:建设|打造|发展|培育|提升|升级)?成为|[将把][^，。；\n]{2,24}?(?:建设|打造|培育|发展)成(?![都渝德眉资绵]))[^，。；\n]*$/

/** 成 begins names of places: 成都, 成渝, 成眉. */
const NAMES = /[都渝德眉资绵]/

/** How far before a name a clause may begin. */
const CLAUSE = 80

const KINDS: ReadonlySet<EntityType> = new Set(['Platform', 'Region', 'Project'])

/** Whether a name by its head alone stands for what something is to become. */
export const isAim = (text: string, { start, type, rule }: Mention): boolean =>
  KINDS.has(type) &&
  rule.startsWith('head-') &&
  BECOMES.test(text.slice(Math.max(0, start - CLAUSE), behindVerb(text, start)))

/** 打造|成创新成果策源地: the name begins a character late. */
const behindVerb = (text: string, start: number): number =>
  text.charAt(start) === '成' && !NAMES.test(text.charAt(start + 1)) ? start + 1 : start
