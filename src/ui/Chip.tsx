import type { ReactNode } from 'react'
import styles from './Chip.module.css'

interface ChipProps {
  readonly pressed: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

/** The class of a chip, for links that look like one; a link that is on has `aria-current="true"`. */
export const chipLook = styles.chip

/** Renders a toggle button. */
export function Chip({ pressed, onPress, children }: ChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={pressed} onClick={onPress}>
      {children}
    </button>
  )
}
