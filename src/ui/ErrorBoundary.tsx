import { Component, type ReactNode } from 'react'
import styles from './ErrorBoundary.module.css'

type ErrorBoundaryProps = {
  /** Resets the boundary when it changes: the children are tried again. */
  readonly of?: unknown
  readonly children: ReactNode
} & Fallback

type Fallback =
  /** Subject of the error message: "The board". */
  | { readonly part: string; readonly instead?: never }
  | { readonly instead: ReactNode; readonly part?: never }

interface ErrorBoundaryState {
  readonly of: unknown
  readonly hasError: boolean
  /** Whether an error was already announced: a later one is shown, but not announced again. */
  readonly isKnown: boolean
}

/** Renders its children, or a fallback once one of them throws, so that the rest of the page keeps working. */
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
