import { useSyncExternalStore } from 'react'

const themes = ['system', 'day', 'night'] as const

/** As the system has it, or as the reader chose. */
export type Theme = (typeof themes)[number]

const key = 'timeline-theme' // src/inline-scripts/theme.js reads it before the first paint
const schemes = { day: 'light', night: 'dark' } as const
const listeners = new Set<() => void>()

/** Shows the page in a theme, here and in other tabs, and from now on; where storage is blocked only until the page is left. */
export function chooseTheme(theme: Theme) {
  try {
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // Storage is blocked or full.
  }
  show(theme)
}

function show(theme: Theme) {
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

// The page itself is the state: what it shows is what was chosen, also where nothing could be stored.
const present = () => themeOf(document.documentElement.dataset.theme)

// Another tab chose, or emptied the whole storage.
function followTab({ key: changed, newValue }: StorageEvent) {
  if (changed === key || changed === null) show(themeOf(newValue))
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) window.addEventListener('storage', followTab)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('storage', followTab)
  }
}

/** The theme that was chosen, in this tab or another; that of the system in the prerendered page. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, present, () => 'system')
}
