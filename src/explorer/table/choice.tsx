import './choice.css'
import { useId } from 'react'

interface Properties<Value extends string> {
  readonly label: string
  readonly values: readonly Value[]
  readonly chosen: Value
  nameOf(value: Value): string
  choose(value: Value): void
}

/** A choice of one of a few values, with its label. */
export function Choice<Value extends string>({ label, values, chosen, nameOf, choose }: Properties<Value>) {
  const id = useId()
  return (
    <span className="table-choice">
      <label htmlFor={id} className="soft small">
        {label}
      </label>
      <select
        id={id}
        className="input"
        value={chosen}
        onChange={({ target }) => choose(values.find((value) => value === target.value) ?? chosen)}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {nameOf(value)}
          </option>
        ))}
      </select>
    </span>
  )
}
