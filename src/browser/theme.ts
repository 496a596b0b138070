import { useSyncExternalStore } from 'react'

const themes = ['system', 'day', 'night'] as const

/** The reader's choice; "system" by default. */
export type Theme = (typeof themes)[number]

const key = 'timeline-theme' // src/inline-scripts/theme.js reads it before the first paint
const schemes = { day: 'light', night: 'dark' } as const
const listeners = new Set<() => void>()

/** Applies a theme here and in other tabs and stores it; where storage is blocked, it lasts until the page is closed. */
export function chooseTheme(theme: Theme) {
  try {
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // Storage is blocked or full.
  }
  apply(theme)
}

function apply(theme: Theme) {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
  for (const [name, scheme] of Object.entries(schemes)) {
    const media =
      theme === 'system' ? `(prefers-color-scheme: ${scheme})` : theme === name ? 'all' : 'not all'
    document.querySelector(`meta[data-for="${name}"]`)?.setAttribute('media', media)
  }
  for (const listener of listeners) listener()
}

const themeOf = (text: string | null | undefined): Theme =>
  themes.find((theme) => theme === text) ?? 'system'

// The document is the state, so that it also works where storage is blocked.
const current = () => themeOf(document.documentElement.dataset.theme)

// A null key means that another tab cleared all storage.
function followTab({ key: changed, newValue }: StorageEvent) {
  if (changed === key || changed === null) apply(themeOf(newValue))
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) window.addEventListener('storage', followTab)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('storage', followTab)
  }
}

/** Returns the chosen theme; "system" in the prerendered page. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, current, () => 'system')
}
