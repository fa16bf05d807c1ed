import { useId } from 'react'
import { useAddress } from '../address/location.ts'
import { useAnswer } from '../ask/use-answer.ts'
import { GraphDocumentsDocument } from '../generated/graphql.ts'
import { useTexts } from '../language/texts.ts'
import { GRAPH } from './graph-address.ts'
import { GRAPH_TEXTS } from './graph-texts.ts'

/** The documents that state what is drawn. The API is asked, as it knows all places of a fact. */
export function SourceFilter() {
  const t = useTexts(GRAPH_TEXTS)
  const { state, change } = useAddress(GRAPH)
  const id = useId()
  const answer = useAnswer(GraphDocumentsDocument, {})
  const documents = answer.state === 'answered' ? answer.data.documents.nodes : []
  return (
    <fieldset className="graph-values">
      <legend>{t.sources}</legend>
      <label htmlFor={id} className="visually-hidden">
        {t.document}
      </label>
      <select
        id={id}
        className="input"
        value={state.document[0] ?? ''}
        onChange={({ target }) => change({ document: target.value ? [target.value] : [], expanded: [] })}
      >
        <option value="">{t.allDocuments}</option>
        {documents.map((document) => (
          <option key={document.id} value={document.id} lang="zh">
            {[document.date, document.title].filter(Boolean).join(' ')}
          </option>
        ))}
      </select>
      <DateField label={t.from} value={state.from} choose={(from) => change({ from, expanded: [] })} />
      <DateField label={t.to} value={state.to} choose={(to) => change({ to, expanded: [] })} />
    </fieldset>
  )
}

interface DateProperties {
  readonly label: string
  readonly value: string
  choose(date: string): void
}

function DateField({ label, value, choose }: DateProperties) {
  const id = useId()
  return (
    <div className="graph-date">
      <label htmlFor={id} className="small">
        {label}
      </label>
      <input id={id} className="input" type="date" value={value} onChange={({ target }) => choose(target.value)} />
    </div>
  )
}
