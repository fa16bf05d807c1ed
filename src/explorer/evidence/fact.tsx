import { SYMMETRIC } from '../../graph-view/graph.ts'
import { Link } from '../address/link.tsx'
import { useLocation } from '../address/location.ts'
import type {
  EvidenceCitationFragment,
  EvidenceIndicatorFragment,
  EvidenceMeasureFragment,
  EvidenceOfFactFragment as EvidenceOfFact,
  EvidenceRelationFragment,
} from '../generated/graphql.ts'
import { quantityText } from '../indicators/quantity.ts'
import { useLanguage } from '../language/language.ts'
import { RULES, ruleName } from '../language/rules.ts'
import { ASSERTIONS, EDGE_TYPES, FORMS, NATURES, ROLES, STATUSES } from '../language/terms.ts'
import { useTexts } from '../language/texts.ts'
import { EVIDENCE_TEXTS } from './evidence-texts.ts'
import { Named, openIn } from './named.tsx'
import { Places } from './places.tsx'

export type FactNode =
  | ({ readonly __typename: 'Relation' } & EvidenceRelationFragment)
  | ({ readonly __typename: 'Citation' } & EvidenceCitationFragment)
  | ({ readonly __typename: 'Measure' } & EvidenceMeasureFragment)
  | ({ readonly __typename: 'Indicator' } & EvidenceIndicatorFragment)

/** What a document states, with its places: all that the answer holds, or the first where it is one among many. */
export function Fact({ fact, isOneOfMany = false }: { readonly fact: FactNode; readonly isOneOfMany?: boolean }) {
  return (
    <article className="fact">
      <h3 className="fact-says">
        <Says fact={fact} />
      </h3>
      <Places places={isOneOfMany ? fact.evidence.slice(0, 1) : fact.evidence} />
      <Standing fact={fact} shown={isOneOfMany ? 1 : fact.evidence.length} isOneOfMany={isOneOfMany} />
      {fact.__typename === 'Measure' && !isOneOfMany && <Citations citations={fact.citations} />}
    </article>
  )
}

function Says({ fact }: { readonly fact: FactNode }) {
  const edges = useTexts(EDGE_TYPES)
  const roles = useTexts(ROLES)
  const statuses = useTexts(STATUSES)
  const natures = useTexts(NATURES)
  const forms = useTexts(FORMS)
  const language = useLanguage()
  const t = useTexts(EVIDENCE_TEXTS)
  switch (fact.__typename) {
    case 'Relation':
      return (
        <>
          <Named entity={fact.from} />{' '}
          <Arrow isSymmetric={SYMMETRIC.has(fact.relationType)}>{edges[fact.relationType]}</Arrow>{' '}
          <Named entity={fact.to} />
        </>
      )
    case 'Citation':
      return (
        <>
          {fact.measure.actor && <Named entity={fact.measure.actor} />} <Arrow>{roles[fact.role]}</Arrow>{' '}
          <Named entity={fact.entity} />
          <span className="chip">{statuses[fact.measure.status]}</span>
        </>
      )
    case 'Measure':
      return (
        <>
          {t.measure} <span className="chip">{statuses[fact.status]}</span>
          {fact.actor && (
            <>
              <span className="soft small">{t.by}</span> <Named entity={fact.actor} />
            </>
          )}
        </>
      )
    case 'Indicator':
      return (
        <>
          {fact.of && <Named entity={fact.of} />} <span lang="zh">{fact.name}</span>
          <strong className="quantity" lang="zh">
            {quantityText(fact, language)}
          </strong>
          <span className="chip">
            {[fact.year, forms[fact.form], natures[fact.nature]].filter(Boolean).join(' · ')}
          </span>
        </>
      )
  }
}

const Arrow = ({ children, isSymmetric = false }: { readonly children: string; readonly isSymmetric?: boolean }) => (
  <span className="fact-arrow">{isSymmetric ? `— ${children} —` : `${children} →`}</span>
)

function Standing({
  fact: { id, assertion, rule, evidenceCount },
  shown,
  isOneOfMany,
}: {
  readonly fact: EvidenceOfFact
  readonly shown: number
  readonly isOneOfMany: boolean
}) {
  const t = useTexts(EVIDENCE_TEXTS)
  const assertions = useTexts(ASSERTIONS)
  const rules = useTexts(RULES)
  const location = useLocation()
  return (
    <p className="fact-standing soft small">
      <span className={assertion === 'INFERRED' ? 'chip chip-inferred' : 'chip'}>{assertions[assertion]}</span>
      {rule && <span title={rule}>{t.rule(ruleName(rules, rule))}</span>}
      {shown < evidenceCount &&
        (isOneOfMany ? (
          <Link href={openIn(location, [id])}>{t.more(evidenceCount)}</Link>
        ) : (
          <span>{t.shownOf(shown, evidenceCount)}</span>
        ))}
    </p>
  )
}

function Citations({ citations }: Pick<EvidenceMeasureFragment, 'citations'>) {
  const t = useTexts(EVIDENCE_TEXTS)
  const roles = useTexts(ROLES)
  if (citations.length === 0) return null
  return (
    <dl className="fact-citations small">
      <dt className="soft">{t.cites}</dt>
      {citations.map(({ id, role, entity }) => (
        <dd key={id}>
          <Named entity={entity} /> <span className="soft">{roles[role]}</span>
        </dd>
      ))}
    </dl>
  )
}
