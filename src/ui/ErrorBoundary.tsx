import { Component, type ReactNode } from 'react'
import styles from './ErrorBoundary.module.css'

type ErrorBoundaryProps = {
  /** What the children are drawn of, and what rarely changes: another one is tried anew. */
  readonly of?: unknown
  readonly children: ReactNode
} & Despite

/** What stands in the place of what cannot be drawn. */
type Despite =
  /** A sentence about the children, of which this is the subject: "The board". */
  | { readonly part: string; readonly instead?: never }
  | { readonly instead: ReactNode; readonly part?: never }

interface ErrorBoundaryState {
  readonly of: unknown
  readonly hasError: boolean
  /** Whether they had fallen before they were tried anew: that is known, and not to be called out again. */
  readonly isKnown: boolean
}

/**
 * Keeps a fault in its place: where children throw while they are drawn, that is said, and the rest of the page goes on.
 * React reports the fault to the console. A class, because only a class is asked what to draw then.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { of: this.props.of, hasError: false, isKnown: false }

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { hasError: true }
  }

  static getDerivedStateFromProps(
    { of }: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    return state.of === of
      ? null
      : { of, hasError: false, isKnown: state.isKnown || state.hasError }
  }

  override render() {
    const { part, instead, children } = this.props
    const { hasError, isKnown } = this.state
    if (!hasError) return children
    return (
      instead ?? (
        <p role={isKnown ? undefined : 'alert'} className={styles.fallen}>
          {part} could not be drawn. The rest of the page goes on.
        </p>
      )
    )
  }
}
