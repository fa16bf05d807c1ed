import type { ReactNode } from 'react'

interface Properties {
  /** Its name, where what is drawn does not tell it. */
  readonly label?: string
  readonly description?: string
  readonly transform?: string
  readonly className?: string
  readonly children: ReactNode
  press(): void
}

/** A part of a drawing that can be pressed, by mouse and by keyboard, as a button can. */
export function SvgButton({ label, description, transform, className, children, press }: Properties) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no button element.
    <g
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-description={description}
      className={`lineage-press ${className ?? ''}`}
      transform={transform}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        press()
      }}
    >
      {children}
    </g>
  )
}
