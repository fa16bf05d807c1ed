import type { ReactNode } from 'react'
import { useTexts } from '../language/texts.ts'
import { ASK } from './ask-texts.ts'
import type { Problem } from './problem.ts'
import type { Answer } from './use-answer.ts'

/** Shows an answer when it is there; until then that it loads, else what is wrong and what to do. */
export function Answered<Data>({
  answer,
  children,
}: {
  readonly answer: Answer<Data>
  readonly children: (data: Data, isCurrent: boolean) => ReactNode
}) {
  if (answer.state === 'answered') return children(answer.data, true)
  if (answer.state === 'failed') return <Failed problem={answer.problem} retry={answer.retry} />
  return answer.previous === undefined ? <Loading /> : <div aria-busy="true">{children(answer.previous, false)}</div>
}

export function Loading() {
  const t = useTexts(ASK)
  return (
    <p className="state soft" role="status">
      {t.loading}
    </p>
  )
}

const TITLES = { AWAY: 'away', SLOW: 'slow', GONE: 'gone', REFUSED: 'refused', BROKEN: 'broken' } as const
const ADVICE = {
  AWAY: 'awayAdvice',
  SLOW: 'slowAdvice',
  GONE: 'goneAdvice',
  REFUSED: 'refusedAdvice',
  BROKEN: 'brokenAdvice',
} as const

export function Failed({ problem, retry }: { readonly problem: Problem; retry(): void }) {
  const t = useTexts(ASK)
  return (
    <div className="state" role="alert">
      <h2>{t[TITLES[problem.kind]]}</h2>
      <p>{t[ADVICE[problem.kind]]}</p>
      <p className="soft small" lang="en">
        {problem.code && `${problem.code} · `}
        {problem.message}
      </p>
      <button type="button" className="button" onClick={retry}>
        {t.retry}
      </button>
    </div>
  )
}

export interface LookedThrough {
  readonly documents: number
  readonly measures: number
  readonly entities: number
}

/** Where nothing was found: what was looked through, and what could be done. */
export function Empty({
  coverage,
  title,
  children,
}: {
  readonly coverage?: LookedThrough
  readonly title?: string
  readonly children?: ReactNode
}) {
  const t = useTexts(ASK)
  return (
    <div className="state">
      <h2>{title ?? t.empty}</h2>
      {coverage && <p>{t.coverage(coverage.documents, coverage.measures, coverage.entities)}</p>}
      {children}
    </div>
  )
}
