import './search-box.css'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { hrefOf } from '../address/address.ts'
import { navigate } from '../address/location.ts'
import { useAnswer } from '../ask/use-answer.ts'
import { SearchDocument } from '../generated/graphql.ts'
import { useTexts } from '../language/texts.ts'
import { START } from '../start/start-address.ts'
import { hrefOfHit } from './hit.ts'
import { SEARCH } from './search-texts.ts'
import { optionId, SuggestionList } from './suggestion-list.tsx'
import { useDelayed } from './use-delayed.ts'

const SUGGESTED = 8
/** Milliseconds of rest after which what was typed is looked up. */
const REST = 120

/** Which option is active after a key; -1 is none. */
const MOVES: Readonly<Record<string, (active: number, count: number) => number>> = {
  ArrowDown: (active, count) => (active + 1 < count ? active + 1 : -1),
  ArrowUp: (active, count) => (active < 0 ? count - 1 : active - 1),
}

/** A search box that proposes while one types: a combobox with a list, as the ARIA practices describe it. */
export function SearchBox({ words = '', large = false }: { readonly words?: string; readonly large?: boolean }) {
  const t = useTexts(SEARCH)
  const listId = useId()
  const [typed, setTyped] = useState(words)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => setTyped(words), [words])
  const { hits, note } = useSuggestions(isOpen ? typed.trim() : '')
  const chosen = hits[active]

  const type = (value: string) => {
    setTyped(value)
    setOpen(value.trim() !== '')
    setActive(-1)
  }
  const leave = (href: string) => {
    setOpen(false)
    setActive(-1)
    input.current?.blur()
    navigate(href)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, the keys are its own.
    if (event.nativeEvent.isComposing) return
    const move = MOVES[event.key]
    if (move) {
      setOpen(typed.trim() !== '')
      setActive(move(active, hits.length))
    } else if (event.key === 'Enter' && typed.trim()) {
      leave(chosen ? hrefOfHit(chosen) : hrefOf(START, { q: typed.trim() }))
    } else if (event.key === 'Escape' && isOpen) setOpen(false)
    else if (event.key === 'Escape') type('')
    else return
    event.preventDefault()
  }

  return (
    <search className={large ? 'search-box search-box-large' : 'search-box'}>
      <input
        ref={input}
        className="input"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        aria-label={t.label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={chosen && optionId(listId, active)}
        placeholder={t.placeholder}
        value={typed}
        onChange={({ target }) => type(target.value)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div className="search-list" hidden={!isOpen}>
        <SuggestionList id={listId} hits={hits} active={active} onChoose={leave} />
        <p className="search-note soft small" role="status">
          {note}
        </p>
      </div>
    </search>
  )
}

/** What is proposed for these words, and what to say of it. */
function useSuggestions(words: string) {
  const t = useTexts(SEARCH)
  const query = useDelayed(words, REST)
  const answer = useAnswer(SearchDocument, query ? { query, first: SUGGESTED } : undefined)
  if (answer.state === 'failed') return { hits: [], note: t.failed }
  const data = answer.state === 'answered' ? answer.data : answer.previous
  if (!words || !data) return { hits: [], note: '' }
  const { nodes, totalCount } = data.search
  return { hits: nodes, note: totalCount === 0 ? t.none : t.enter(totalCount) }
}
