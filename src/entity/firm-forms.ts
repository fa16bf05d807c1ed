import type { Grammar } from '../lexicon/grammar.ts'
import { LEGAL_FORM, SEAT } from '../mention/legal-form.ts'

/** A group by its trade: 青屿医药集团. */
const GROUP = '集团'
/** How a short one may. */
const SHORT_END = /(?:集团|公司|股份)$/
/** The characters that a short name has in common with the full one's beginning. */
const BEGINNING = 2

interface Firm {
  readonly name: string
  /** The name without place, seat and legal form. */
  readonly core: string
  readonly group: boolean
  /** Nothing but a trade stands before 集团. */
  readonly trade: boolean
}

/**
 * Finds which firms' short names are made of full ones: 矩阵时光 of 矩阵时光数字科技有限公司, 扬子检安公司 of 南京扬子检修安装有限责任公司. What goes
 * on with words of its own is a daughter (青屿电气绿能科技有限公司 of 青屿电气), and so is what only the group's name begins.
 */
export function createFirmForms(
  { generic, firms }: Pick<Grammar, 'generic' | 'firms'>,
  isPlace: (words: string) => boolean,
) {
  const general = new Set(generic.words)
  const trades = new Set(firms.trades)
  /** 数字科技 and 信息技术 say nothing that is a firm's own. */
  const isGeneral = (words: string): boolean =>
    words === '' || [4, 3, 2].some((length) => general.has(words.slice(0, length)) && isGeneral(words.slice(length)))

  /** The full name of each short one that only one of the firms can be. */
  return (names: readonly string[]): ReadonlyMap<string, string> => {
    const byBeginning = new Map<string, Firm[]>()
    for (const firm of names.flatMap(firmsOf)) {
      const beginning = firm.core.slice(0, BEGINNING)
      byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), firm])
    }
    return new Map(
      names.flatMap((short): [string, string][] => {
        const firms = byBeginning.get(short.slice(0, BEGINNING)) ?? []
        const full = new Set(firms.filter((firm) => isShortOf(firm, short)).map(({ name }) => name))
        const [only] = full
        return only !== undefined && full.size === 1 ? [[short, only]] : []
      }),
    )
  }

  /** A full name, as it begins and as it begins behind its place. */
  function firmsOf(name: string): Firm[] {
    const form = LEGAL_FORM.exec(name)?.[0] ?? (name.endsWith(GROUP) ? GROUP : undefined)
    if (form === undefined) return []
    const core = name.slice(0, -form.length).replace(SEAT, '')
    const starts = [0, ...[2, 3].filter((cut) => isPlace(core.slice(0, cut)))]
    return starts.map((start) => ({
      name,
      core: core.slice(start),
      group: form.includes(GROUP),
      trade: form === GROUP,
    }))
  }

  function isShortOf({ core, group, trade }: Firm, short: string): boolean {
    if (trade) return core.startsWith(short) && trades.has(core.slice(short.length))
    if (LEGAL_FORM.test(short) || (short.endsWith('集团') && !group)) return false
    const own = short.replace(SHORT_END, '')
    if (own.length < BEGINNING) return false
    return core.startsWith(own) ? isGeneral(core.slice(own.length)) : own.length > BEGINNING && isDrawnFrom(core, own)
  }
}

/** The characters of the one stand in the other, in their order. */
function isDrawnFrom(words: string, own: string): boolean {
  let at = 0
  for (const character of own) {
    at = words.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}
