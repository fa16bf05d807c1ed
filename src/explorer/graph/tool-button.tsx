/** Lines in a box of 16. */
const ICONS = {
  expand: 'M8 5.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5M8 5.5V1.5M8 14.5v-4M1.5 8h4M10.5 8h4',
  path: 'M3 11.5a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 1 1 0-3.4M13 1.2a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 1 1 0-3.4M4.7 13h4a2.5 2.5 0 0 0 0-5H7.3a2.5 2.5 0 0 1 0-5h4',
  pin: 'M5.5 1.5h5l-.8 5 2.3 2.5h-8l2.3-2.5zM8 9v5.5',
  hide: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM2.5 14l11-12',
  undo: 'M5.5 2.5 2.5 5.5l3 3M2.5 5.5h7a4 4 0 0 1 0 8h-4',
  redo: 'M10.5 2.5l3 3-3 3M13.5 5.5h-7a4 4 0 0 0 0 8h4',
  arrange: 'M8 2.5v3M8 5.5 4 10M8 5.5l4 4.5M4 10v3.5M12 10v3.5M2.5 13.5h3M10.5 13.5h3M6.5 2.5h3',
  zoomToFit: 'M2 5.5V2h3.5M10.5 2H14v3.5M14 10.5V14h-3.5M5.5 14H2v-3.5M5.5 5.5h5v5h-5z',
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  fullScreen: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
} as const

interface Properties {
  readonly icon: keyof typeof ICONS
  readonly name: string
  readonly isOff?: boolean
  readonly isPressed?: boolean
  act(): unknown
}

/** A tool as a picture, named for those who do not see it or do not know it. */
export function ToolButton({ icon, name, isOff = false, isPressed, act }: Properties) {
  return (
    <button
      type="button"
      className="button graph-tool"
      title={name}
      aria-label={name}
      aria-pressed={isPressed}
      disabled={isOff}
      onClick={() => void act()}
    >
      <svg
        viewBox="0 0 16 16"
        width="16"
        height="16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        aria-hidden="true"
      >
        <path d={ICONS[icon]} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </button>
  )
}
