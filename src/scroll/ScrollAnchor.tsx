import { Component, createRef, type ReactNode } from 'react'
import { play, measure, type Snapshot } from './flip'
import { motions } from '../design/motion'
import styles from './ScrollAnchor.module.css'

interface HeldPlaceProps {
  /** The ids in the page of what the list draws, in its order; another array only when the list is another one. */
  readonly ids: readonly string[]
  readonly children: ReactNode
}

/**
 * Holds the reader's place while the list around it changes. A class, because only a class is asked right before
 * React changes the page: hooks come too late to see where the cards were.
 */
export class ScrollAnchor extends Component<HeldPlaceProps> {
  private readonly exiting = createRef<HTMLDivElement>()

  override getSnapshotBeforeUpdate(before: HeldPlaceProps): Snapshot | null {
    return before.ids === this.props.ids ? null : measure(before.ids)
  }

  override componentDidUpdate(_before: HeldPlaceProps, _state: unknown, stand: Snapshot | null) {
    if (stand) play(stand, this.props.ids, this.exiting.current, motions.cards)
  }

  override render() {
    return (
      <>
        {this.props.children}
        <div ref={this.exiting} className={styles.exiting} aria-hidden="true" inert />
      </>
    )
  }
}
