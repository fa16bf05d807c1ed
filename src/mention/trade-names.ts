import type { Genericness } from './generic.ts'
import type { Mention } from './mention.ts'

/** How the full name of a firm ends. */
const LEGAL_FORM = /(?:股份|集团|控股|集团股份|控股集团)?(?:有限责任公司|有限公司)$/
/** The seat in brackets: 青屿新材料（福建）股份有限公司. */
const SEAT = /（[^（）]*）/
const OWN = 2
/** So often a text speaks of a firm by its own word before that is taken for its name. */
const LEAST = 2

/**
 * Gives firms that a text names in full the forms by which it goes on to speak of them: the word of their own with which the
 * full name begins (青屿), and that with the beginning of their trade (青屿新材).
 */
export function withTradeNames(
  text: string,
  mentions: readonly Mention[],
  genericness: Genericness,
): readonly Mention[] {
  const known = new Set(mentions.filter(({ type }) => type !== 'Enterprise').map(({ name }) => name))
  const forms = new Map<string, readonly string[]>()
  const formsOf = (name: string): readonly string[] => {
    const whole = name.replace(LEGAL_FORM, '').replace(SEAT, '')
    const core = whole.slice(genericness.placeLength(whole))
    const own = core.slice(0, OWN)
    if (core.length <= OWN || known.has(own) || genericness.special(own) < OWN || !/^[\u4e00-\u9fff]+$/.test(own))
      return []
    if (text.split(own).length - text.split(core).length < LEAST) return []
    const longer = longestElsewhere(text, core)
    return longer ? [own, longer] : [own]
  }
  return mentions.map((mention) => {
    if (mention.type !== 'Enterprise' || !LEGAL_FORM.test(mention.name)) return mention
    if (!forms.has(mention.name)) forms.set(mention.name, formsOf(mention.name))
    const found = forms.get(mention.name) ?? []
    return found.length > 0 ? { ...mention, aliases: [...(mention.aliases ?? []), ...found] } : mention
  })
}

/** The longest beginning of a full name, longer than its own word, that also stands where the name does not go on. */
function longestElsewhere(text: string, core: string): string | undefined {
  for (let length = core.length - 1; length > OWN; length--) {
    const form = core.slice(0, length)
    if (text.split(form).length > text.split(core.slice(0, length + 1)).length) return form
  }
  return undefined
}
