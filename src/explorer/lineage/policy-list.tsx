import { hrefOf } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { useAddress } from '../address/location.ts'
import { Answered, Empty } from '../ask/answered.tsx'
import { useAnswer } from '../ask/use-answer.ts'
import { FindPoliciesDocument, PoliciesDocument, type PolicyLineFragment } from '../generated/graphql.ts'
import { KINDS, STAGES } from '../language/terms.ts'
import { useTexts } from '../language/texts.ts'
import { pageArguments } from '../table/page.ts'
import { Pager } from '../table/pager.tsx'
import { WordsField } from '../table/words-field.tsx'
import { LINEAGE } from './lineage-address.ts'
import { LINEAGE_TEXTS } from './lineage-texts.ts'

const PAGE_SIZE = 40

/** Policies to choose from: those found by words, else those with the most connections. */
export function PolicyList() {
  const t = useTexts(LINEAGE_TEXTS)
  const { state, change } = useAddress(LINEAGE)
  return (
    <>
      <h2>{t.choose}</h2>
      <WordsField label={t.find} words={state.q} search={(q) => change({ q, after: '' })} />
      {state.q ? <Found words={state.q} /> : <MostConnected />}
    </>
  )
}

function Found({ words }: { readonly words: string }) {
  const answer = useAnswer(FindPoliciesDocument, { words })
  return (
    <Answered answer={answer}>
      {({ search: { nodes, coverage } }) => {
        const policies = nodes.flatMap(({ node }) => ('name' in node ? [node] : []))
        return policies.length > 0 ? <Lines policies={policies} /> : <Empty coverage={coverage} />
      }}
    </Answered>
  )
}

function MostConnected() {
  const { state } = useAddress(LINEAGE)
  const answer = useAnswer(PoliciesDocument, pageArguments(state, PAGE_SIZE))
  return (
    <Answered answer={answer}>
      {({ policies: { nodes, pageInfo } }) => (
        <>
          <Lines policies={nodes} />
          <Pager info={pageInfo} hrefAt={(place) => hrefOf(LINEAGE, place)} />
        </>
      )}
    </Answered>
  )
}

function Lines({ policies }: { readonly policies: readonly PolicyLineFragment[] }) {
  const t = useTexts(LINEAGE_TEXTS)
  const kinds = useTexts(KINDS)
  const stages = useTexts(STAGES)
  return (
    <ul className="lineage-policies">
      {policies.map(({ id, name, kind, stage, date, documentNumber, degree }) => (
        <li key={id}>
          <Link href={hrefOf(LINEAGE, { id })}>{name}</Link>
          <span className="soft small">
            {[kind && kinds[kind], stages[stage], documentNumber, date, `${degree} ${t.connections}`]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
