import { useEffect, useId, useState } from 'react'

interface Properties {
  readonly label: string
  /** What the address says. */
  readonly words: string
  search(words: string): void
}

/** A field for words that a list must contain; they count when they are entered, not at each key. */
export function WordsField({ label, words, search }: Properties) {
  const id = useId()
  const [typed, setTyped] = useState(words)
  useEffect(() => setTyped(words), [words])
  return (
    <form
      className="table-words"
      onSubmit={(event) => {
        event.preventDefault()
        search(typed.trim())
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        className="input"
        enterKeyHint="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => search(typed.trim())}
      />
    </form>
  )
}
