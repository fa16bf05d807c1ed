import type { Extraction } from '../src/exchange.ts'
import type { Case } from './cases.ts'
import { twinOf } from './measure-misses.ts'
import type { Pairs } from './pair-entities.ts'
import { pairEntities } from './pair-entities.ts'
import { keysOf } from './relation-misses.ts'

/** How often a rule spoke, how often it was right, and how often it was wrong of things that the annotation has. */
interface Tally {
  said: number
  right: number
  wrong: number
}

/** What a rule said, and whether the annotation has it; `known` where it has everything that is spoken of. */
interface Judged {
  readonly rule: string
  readonly right: boolean
  readonly known: boolean
}

type Read = Case & { readonly predicted: Extraction }

/** Prints for each rule of relations and of citations how often it is right, in two groups of texts beside each other. */
export function printRules(groups: Readonly<Record<string, readonly Read[]>>): void {
  for (const [kind, judge] of Object.entries({ relations: judgedRelations, cites: judgedCites })) {
    const tallies = Object.values(groups).map((cases) => tally(cases.flatMap(judge)))
    const rules = [...new Set(tallies.flatMap((found) => [...found.keys()]))].toSorted()
    console.log(`\n${kind.padEnd(52)} ${Object.keys(groups).join(' '.repeat(22))}`)
    for (const rule of rules)
      console.log(`${rule.padEnd(52)} ${tallies.map((found) => cell(found.get(rule))).join('  ')}`)
  }
}

const cell = (found: Tally | undefined): string =>
  (found ? `${found.right} of ${found.said}, ${found.wrong} wrong of known` : '–').padEnd(26)

function tally(judged: readonly Judged[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const { rule, right, known } of judged) {
    const found = tallies.get(rule) ?? { said: 0, right: 0, wrong: 0 }
    found.said++
    if (right) found.right++
    else if (known) found.wrong++
    tallies.set(rule, found)
  }
  return tallies
}

function judgedRelations({ gold, predicted }: Read): readonly Judged[] {
  const pairs = pairEntities(gold, predicted)
  const wanted = new Set(gold.relations.flatMap((relation) => keysOf(relation, relation.from, relation.to)))
  return predicted.relations.map((relation) => {
    const [from, to] = [pairs.wanted(relation.from)?.id, pairs.wanted(relation.to)?.id]
    return {
      rule: `${relation.type} ${relation.rule}`,
      right: keysOf(relation, from, to).some((key) => wanted.has(key)),
      known: from !== undefined && to !== undefined,
    }
  })
}

const judgedCites = ({ gold, predicted }: Read): readonly Judged[] => {
  const pairs = pairEntities(gold, predicted)
  return predicted.measures.flatMap((measure) => judgedIn(measure, gold, pairs, predicted))
}

function judgedIn(
  measure: Extraction['measures'][number],
  gold: Extraction,
  pairs: Pairs,
  { entities }: Extraction,
): readonly Judged[] {
  const twin = twinOf(measure, gold.measures)
  return measure.cites.map(({ entity, role, rule }) => {
    const wanted = pairs.wanted(entity)?.id
    return {
      rule: `${role} ${rule} ${entities.find(({ id }) => id === entity)?.type}`,
      right: twin?.cites.some((cite) => cite.entity === wanted && cite.role === role) === true,
      known: twin !== undefined && wanted !== undefined,
    }
  })
}
