import { actionOf, type Command } from './keys.ts'
import type { Direction } from './walk.ts'

interface KeyHandlers {
  readonly walk: (direction: Direction) => void
  readonly commands: Readonly<Record<Command, () => void>>
}

/** Keys work while the element has the focus. Gives what ends it. */
export function listenToKeys(element: HTMLElement, { walk, commands }: KeyHandlers): () => void {
  const press = (event: KeyboardEvent): void => {
    const action = actionOf(event)
    if (!action || event.target !== element) return
    event.preventDefault()
    if ('walk' in action) walk(action.walk)
    else commands[action.command]()
  }
  element.addEventListener('keydown', press)
  return () => element.removeEventListener('keydown', press)
}
