import { useSyncExternalStore } from 'react'

/** `auto` follows the system. */
export type Theme = 'auto' | 'light' | 'dark'
const THEMES: readonly Theme[] = ['auto', 'light', 'dark']

const KEY = 'xinqu.theme'
const listeners = new Set<() => void>()
const system = window.matchMedia('(prefers-color-scheme: dark)')
let chosen: Theme = THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? 'auto'
apply()
system.addEventListener('change', tell)

function apply(): void {
  document.documentElement.dataset.theme = chosen
}

function tell(): void {
  for (const listener of listeners) listener()
}

export function setTheme(theme: Theme): void {
  chosen = theme
  localStorage.setItem(KEY, theme)
  apply()
  tell()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, () => chosen)

/** What is shown now, `auto` resolved: for what draws on a canvas and must draw again when it changes. */
export const useScheme = (): 'light' | 'dark' =>
  useSyncExternalStore(subscribe, () => (chosen === 'auto' ? (system.matches ? 'dark' : 'light') : chosen))
