import { hrefOf } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { openEvidence } from '../evidence/open-evidence.ts'
import { Quote } from '../evidence/quote.tsx'
import { useTexts } from '../language/texts.ts'
import { SourceLink } from '../table/source-link.tsx'
import { type Lineage, type LineageNode, type LineageStep, nameOf } from './lineage.ts'
import { LINEAGE } from './lineage-address.ts'
import { useRelation } from './lineage-link.tsx'
import { LINEAGE_TEXTS } from './lineage-texts.ts'
import { endsOf } from './place-cards.ts'

/** The same as the picture, step by step, with the words that state each. */
export function StepTable({ steps }: Pick<Lineage, 'steps'>) {
  const t = useTexts(LINEAGE_TEXTS)
  return (
    <table className="table-list table-cards lineage-steps">
      <caption>{t.steps}</caption>
      <thead>
        <tr>
          <th scope="col">{t.level}</th>
          <th scope="col">{t.left}</th>
          <th scope="col">{t.relation}</th>
          <th scope="col">{t.right}</th>
          <th scope="col">{t.quote}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <StepRow key={`${step.direction} ${step.type} ${step.role} ${step.from.id} ${step.to.id}`} step={step} />
        ))}
      </tbody>
    </table>
  )
}

function StepRow({ step }: { readonly step: LineageStep }) {
  const t = useTexts(LINEAGE_TEXTS)
  const relation = useRelation(step)
  const [left, right] = endsOf(step)
  const [place] = step.evidence
  return (
    <tr>
      <td className="lineage-level">
        {step.direction === 'UPSTREAM' ? t.upstream(step.depth) : t.downstream(step.depth)}
        {step.date && <time dateTime={step.date}>{step.date}</time>}
      </td>
      <td>
        <NodeName node={left} />
      </td>
      <td>{relation}</td>
      <td>
        <NodeName node={right} />
      </td>
      <td>
        {place && (
          <>
            <Quote place={place} />
            <SourceLink document={place.document} place={place} />
          </>
        )}
      </td>
    </tr>
  )
}

/** A policy leads to its own lineage, anything else to its evidence. */
function NodeName({ node }: { readonly node: LineageNode }) {
  if (node.__typename === 'Policy') return <Link href={hrefOf(LINEAGE, { id: node.id })}>{node.name}</Link>
  return (
    <button type="button" className="table-quiet lineage-node" onClick={() => openEvidence(node.id)}>
      {nameOf(node)}
    </button>
  )
}
