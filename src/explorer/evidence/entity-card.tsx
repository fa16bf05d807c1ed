import type { ReactNode } from 'react'
import { hrefOf } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { TypeMark } from '../frame/type-mark.tsx'
import type { EvidenceEntityFragment as EvidenceEntity } from '../generated/graphql.ts'
import { GRAPH } from '../graph/graph-address.ts'
import { INDICATORS } from '../indicators/indicators-address.ts'
import { KINDS, NODE_TYPES, STAGES } from '../language/terms.ts'
import { useTexts } from '../language/texts.ts'
import { LINEAGE } from '../lineage/lineage-address.ts'
import { MEASURES } from '../measures/measures-address.ts'
import { EVIDENCE_TEXTS } from './evidence-texts.ts'
import { Fact } from './fact.tsx'
import { Places } from './places.tsx'

/** What is known of an entity: names, ways on, and its facts with a sentence each. */
export function EntityCard({ entity }: { readonly entity: EvidenceEntity }) {
  const t = useTexts(EVIDENCE_TEXTS)
  const types = useTexts(NODE_TYPES)
  const kinds = useTexts(KINDS)
  const { type, kind, name, romanized, degree, documents, relations, citedBy, indicators, mentions } = entity
  return (
    <article className="entity-card">
      <h3 className="entity-name">
        <TypeMark type={type} />
        <span lang="zh">{name}</span>
      </h3>
      <p className="soft small">
        {[types[type], kind && kinds[kind], romanized, t.degree(degree), t.inDocuments(documents.totalCount)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Attributes entity={entity} />
      <Ways entity={entity} />
      <FactList title={t.relations(relations.totalCount)} list={relations}>
        {relations.nodes.map((relation) => (
          <Fact key={relation.id} fact={{ __typename: 'Relation', ...relation }} isOneOfMany />
        ))}
      </FactList>
      <FactList title={t.citing(citedBy.totalCount)} list={citedBy}>
        {citedBy.nodes.map((measure) => (
          <Fact key={measure.id} fact={{ __typename: 'Measure', ...measure }} isOneOfMany />
        ))}
      </FactList>
      <FactList title={t.indicators(indicators.totalCount)} list={indicators}>
        {indicators.nodes.map((indicator) => (
          <Fact key={indicator.id} fact={{ __typename: 'Indicator', ...indicator }} isOneOfMany />
        ))}
      </FactList>
      <FactList title={t.mentions(mentions.totalCount)} list={mentions}>
        <Places places={mentions.nodes.map(({ evidence }) => evidence)} />
      </FactList>
    </article>
  )
}

function FactList({
  title,
  list,
  children,
}: {
  readonly title: string
  readonly list: { readonly totalCount: number; readonly nodes: readonly unknown[] }
  readonly children: ReactNode
}) {
  const t = useTexts(EVIDENCE_TEXTS)
  if (list.totalCount === 0) return null
  return (
    <details className="fact-list" open>
      <summary>{title}</summary>
      {children}
      {list.nodes.length < list.totalCount && (
        <p className="soft small">{t.rest(list.nodes.length, list.totalCount)}</p>
      )}
    </details>
  )
}

const NAMED_ATTRIBUTES = ['province', 'stage', 'documentNumber', 'date'] as const

function Attributes({ entity: { aliases, attributes } }: { readonly entity: EvidenceEntity }) {
  const t = useTexts(EVIDENCE_TEXTS)
  const stages: Readonly<Record<string, string>> = useTexts(STAGES)
  const known = NAMED_ATTRIBUTES.flatMap((name) => {
    const attribute = attributes.find((candidate) => candidate.name === name)
    return attribute ? [{ label: t[name], value: stages[attribute.value] ?? attribute.value }] : []
  })
  const lines = [...(aliases.length > 0 ? [{ label: t.aliases, value: aliases.join('、') }] : []), ...known]
  if (lines.length === 0) return null
  return (
    <dl className="entity-attributes small">
      {lines.map(({ label, value }) => (
        <div key={label}>
          <dt className="soft">{label}</dt>
          <dd lang="zh">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Ways({ entity: { id, type, carriedOut, citedBy, indicators } }: { readonly entity: EvidenceEntity }) {
  const t = useTexts(EVIDENCE_TEXTS)
  const ways = [
    { label: t.toGraph, href: hrefOf(GRAPH, { id: [id] }), count: 1 },
    { label: t.toLineage, href: hrefOf(LINEAGE, { id }), count: type === 'POLICY' ? 1 : 0 },
    {
      label: t.toMeasures(carriedOut.totalCount),
      href: hrefOf(MEASURES, { actor: [id] }),
      count: carriedOut.totalCount,
    },
    { label: t.toCiting(citedBy.totalCount), href: hrefOf(MEASURES, { cites: [id] }), count: citedBy.totalCount },
    {
      label: t.toIndicators(indicators.totalCount),
      href: hrefOf(INDICATORS, { of: [id] }),
      count: indicators.totalCount,
    },
  ]
  return (
    <p className="entity-ways">
      {ways
        .filter(({ count }) => count > 0)
        .map(({ label, href }) => (
          <Link key={href} className="button" href={href}>
            {label}
          </Link>
        ))}
    </p>
  )
}
