import './evidence.css'
import { useEffect, useRef } from 'react'
import { EVIDENCE, useLocation } from '../address/location.ts'
import { Answered } from '../ask/answered.tsx'
import { useAnswer } from '../ask/use-answer.ts'
import { EvidenceDocument, type EvidenceQuery } from '../generated/graphql.ts'
import { useTexts } from '../language/texts.ts'
import { DocumentCard } from './document-card.tsx'
import { EntityCard } from './entity-card.tsx'
import { EVIDENCE_TEXTS } from './evidence-texts.ts'
import { Fact } from './fact.tsx'
import { closeEvidence } from './open-evidence.ts'
import { OperationButton } from './operation-button.tsx'

/** What the API answers for at once. */
const MOST = 100

/** What is known of the ids that the address names, beside whatever view is open; nothing where it names none. */
export function EvidencePanel() {
  const ids = useLocation().searchParams.getAll(EVIDENCE).slice(0, MOST)
  return ids.length > 0 ? <Panel ids={ids} /> : null
}

function Panel({ ids }: { readonly ids: string[] }) {
  const t = useTexts(EVIDENCE_TEXTS)
  const heading = useFocusOnOpening()
  const shown = ids.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown begins at its top.
  useEffect(() => {
    heading.current?.closest('aside')?.scrollTo(0, 0)
  }, [shown])
  const variables = { ids }
  const answer = useAnswer(EvidenceDocument, variables)
  return (
    <aside className="evidence" aria-label={t.title}>
      <header className="evidence-bar">
        <h2 ref={heading} tabIndex={-1}>
          {t.title}
        </h2>
        <OperationButton operation={EvidenceDocument} variables={variables} />
        <button type="button" className="button" aria-label={t.close} title={t.close} onClick={closeEvidence}>
          ✕
        </button>
      </header>
      <Answered answer={answer}>
        {({ nodes }) => nodes.map((node, index) => <Card key={node?.id ?? ids[index]} node={node} />)}
      </Answered>
    </aside>
  )
}

function Card({ node }: { readonly node: EvidenceQuery['nodes'][number] }) {
  if (!node) return <Gone />
  switch (node.__typename) {
    case 'Relation':
    case 'Citation':
    case 'Measure':
    case 'Indicator':
      return <Fact fact={node} />
    case 'Document':
      return <DocumentCard document={node} />
    default:
      return <EntityCard entity={node} />
  }
}

function Gone() {
  const t = useTexts(EVIDENCE_TEXTS)
  return (
    <div className="fact">
      <h3>{t.gone}</h3>
      <p className="soft">{t.goneAdvice}</p>
    </div>
  )
}

/**
 * Moves the focus to the panel when it opens and back to where it was when it closes; Escape closes it. A drawing keeps
 * the focus, as its keys go on from what was chosen.
 */
function useFocusOnOpening() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.activeElement
    if (before?.role !== 'application') heading.current?.focus({ preventScroll: true })
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && heading.current?.closest('aside')?.contains(document.activeElement)) closeEvidence()
    }
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('keydown', close)
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return heading
}
