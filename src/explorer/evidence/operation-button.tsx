import { useRef } from 'react'
import type { TypedDocumentString } from '../generated/graphql.ts'
import { useTexts } from '../language/texts.ts'
import { CopyButton } from './copy-button.tsx'
import { EVIDENCE_TEXTS } from './evidence-texts.ts'

/** Shows the operation behind a view, and opens it in the sandbox by its shared link. */
export function OperationButton<Data, Variables>({
  operation,
  variables,
}: {
  readonly operation: TypedDocumentString<Data, Variables>
  readonly variables: Variables
}) {
  const t = useTexts(EVIDENCE_TEXTS)
  const dialog = useRef<HTMLDialogElement>(null)
  const query = operation.toString().trim()
  const given = JSON.stringify(variables, null, 2)
  const sandbox = `./sandbox/?${new URLSearchParams({ query, variables: given })}`
  return (
    <>
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        {t.operation}
      </button>
      <dialog ref={dialog} className="operation" aria-label={t.operationTitle}>
        <h2>{t.operationTitle}</h2>
        <p className="soft small">{t.operationLead}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <pre tabIndex={0}>{query}</pre>
        <h3>{t.variables}</h3>
        <pre>{given}</pre>
        <p className="operation-ways">
          <a className="button" href={sandbox} target="_blank" rel="noreferrer">
            {t.toSandbox}
          </a>
          <CopyButton text={query} label={t.copyOperation} />
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t.closeDialog}
          </button>
        </p>
      </dialog>
    </>
  )
}
