import { Component, type ReactNode } from 'react'
import styles from './Guarded.module.css'

interface GuardedProps {
  /** What the children are, as the subject of a sentence: "The board". */
  readonly part: string
  /** What they are drawn of: another one is tried anew. */
  readonly of?: unknown
  /** What stands in their place when they cannot be drawn; without it a sentence. */
  readonly instead?: ReactNode
  readonly children: ReactNode
}

interface GuardedState {
  readonly of: unknown
  readonly hasFallen: boolean
}

/**
 * Keeps a fault in its place: where children throw while they are drawn, that is said, and the rest of the page goes on.
 * React reports the fault to the console. A class, because only a class is asked what to draw then.
 */
export class Guarded extends Component<GuardedProps, GuardedState> {
  override state: GuardedState = { of: this.props.of, hasFallen: false }

  static getDerivedStateFromError(): Partial<GuardedState> {
    return { hasFallen: true }
  }

  static getDerivedStateFromProps({ of }: GuardedProps, state: GuardedState): GuardedState | null {
    return state.of === of ? null : { of, hasFallen: false }
  }

  override render() {
    const { part, instead, children } = this.props
    if (!this.state.hasFallen) return children
    return instead ?? <p role="alert" className={styles.fallen}>{part} could not be drawn. The rest of the page goes on.</p>
  }
}
