import { Component, type ReactNode } from 'react'
import { en } from '../messages/en'
import styles from './ErrorBoundary.module.css'

type ErrorBoundaryProps = {
  /** A new value renders the children again after an error. */
  readonly resetKey?: unknown
  readonly children: ReactNode
} & (
  | {
      /** The subject of the error message: "The board". */
      readonly label: string
      readonly fallback?: never
      readonly renderError?: never
    }
  | {
      readonly fallback: ReactNode
      readonly label?: never
      readonly renderError?: never
    }
  | {
      /** Renders what is shown after an error; `retry` renders the children again. */
      readonly renderError: (retry: () => void) => ReactNode
      readonly label?: never
      readonly fallback?: never
    }
)

interface ErrorBoundaryState {
  readonly resetKey: unknown
  readonly hasError: boolean
  /** Whether it failed before the last reset; then the message is not announced again. */
  readonly isKnown: boolean
}

/** Catches render errors of its children and shows a fallback. A class, because React has no hook for it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = {
    resetKey: this.props.resetKey,
    hasError: false,
    isKnown: false,
  }

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { hasError: true }
  }

  static getDerivedStateFromProps(
    { resetKey }: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    if (state.resetKey === resetKey) return null
    return { resetKey, hasError: false, isKnown: state.isKnown || state.hasError }
  }

  private readonly retry = () => this.setState({ hasError: false, isKnown: true })

  override render() {
    const { label, fallback, renderError, children } = this.props
    const { hasError, isKnown } = this.state
    if (!hasError) return children
    if (renderError) return renderError(this.retry)
    return fallback ?? <ErrorMessage label={label} isKnown={isKnown} />
  }
}

/** Renders a message that a part of the page failed to render. */
export function ErrorMessage({
  label,
  isKnown = false,
}: {
  readonly label: string | undefined
  readonly isKnown?: boolean
}) {
  return (
    <p role={isKnown ? undefined : 'alert'} className={styles.failed}>
      {label !== undefined && en.common.partFailed(label)}
    </p>
  )
}
