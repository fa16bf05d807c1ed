import type { Direction } from './walk.ts'

/** What a key does on the drawing. */
export type KeyAction = { readonly walk: Direction } | { readonly command: Command }

export type Command =
  | 'expand'
  | 'open'
  | 'nextEdge'
  | 'hide'
  | 'pin'
  | 'undo'
  | 'redo'
  | 'zoomToFit'
  | 'zoomIn'
  | 'zoomOut'
  | 'fullScreen'
  | 'clear'

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  ArrowLeft: { walk: 'left' },
  ArrowRight: { walk: 'right' },
  ArrowUp: { walk: 'up' },
  ArrowDown: { walk: 'down' },
  Enter: { command: 'expand' },
  ' ': { command: 'open' },
  e: { command: 'nextEdge' },
  h: { command: 'hide' },
  Delete: { command: 'hide' },
  p: { command: 'pin' },
  0: { command: 'zoomToFit' },
  '+': { command: 'zoomIn' },
  '=': { command: 'zoomIn' },
  '-': { command: 'zoomOut' },
  f: { command: 'fullScreen' },
  Escape: { command: 'clear' },
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** The action of a key; undefined for every key that is the page's or the browser's. */
export function actionOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): KeyAction | undefined {
  if (altKey) return undefined
  if (!ctrlKey && !metaKey) return ACTIONS[key.length === 1 ? key.toLowerCase() : key]
  if (key.toLowerCase() === 'z') return { command: shiftKey ? 'redo' : 'undo' }
  return key.toLowerCase() === 'y' ? { command: 'redo' } : undefined
}
