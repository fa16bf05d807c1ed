import type { Found } from './found.ts'
import type { Place, Places } from './places.ts'

/** Between the addressees and what they have sent: 河北省人民政府：\n你们《…请示》收悉. */
const SENT = /^[：:]\s*(?:你们|你省|你市|你区|你委|你部|你局)[^，。；]{0,8}《?$/

const REQUEST = /(?:请示|报告|函)$/

const AND = /^[、，\s]$/

/** Finds from whom a request comes that is answered: the addressees of the reply. */
export function requestRelations(reading: string, { all }: Places): readonly Found[] {
  const top = all.filter(({ nested }) => !nested)
  return top.flatMap((policy, index) => {
    if (policy.entity.type !== 'Policy' || !REQUEST.test(policy.entity.name)) return []
    const senders: Place[] = []
    for (let at = index - 1; at >= 0; at--) {
      const place = top[at]
      if (place?.entity.type !== 'Organization') break
      const gap = reading.slice(place.end, (senders.at(-1) ?? policy).start)
      if (!(senders.length > 0 ? AND : SENT).test(gap)) break
      senders.push(place)
    }
    return senders.map((sender) => ({
      type: 'ISSUED_BY',
      from: policy.entity,
      to: sender.entity,
      quote: { start: sender.start, end: policy.end },
      rule: 'sent-by-addressee',
      assertion: 'STATED',
    }))
  })
}
