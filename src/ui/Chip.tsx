import type { ReactNode } from 'react'
import { scrollToFocused } from './scroll-into-view'
import styles from './Chip.module.css'

interface ChipProps {
  readonly pressed: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

/** Renders a toggle button. */
export function Chip({ pressed, onPress, children }: ChipProps) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={pressed}
      onClick={onPress}
      onFocus={({ currentTarget }) => scrollToFocused(currentTarget)}
    >
      {children}
    </button>
  )
}
