import type { ReactNode } from 'react'
import type { LeafColour } from '../domain/vocabulary'
import styles from './LeafTone.module.css'

interface LeafToneProps {
  readonly colour: LeafColour
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** Renders its children in a colour of leaves. */
export function LeafTone({ colour, children, className = '' }: LeafToneProps) {
  return (
    <span className={`${styles.tone} ${className}`.trim()} data-colour={colour}>
      {children}
    </span>
  )
}
