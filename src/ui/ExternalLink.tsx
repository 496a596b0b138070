import type { ReactNode } from 'react'
import { Unseen } from './VisuallyHidden'

/** A link to another site, in a new tab that cannot reach back. */
export function LinkAway({
  href,
  children,
}: {
  readonly href: string
  readonly children: ReactNode
}) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer external">
      {children}
      <Unseen> (opens in a new tab)</Unseen>
    </a>
  )
}
