import { Component, createRef, type ReactNode } from 'react'
import { measure, type Snapshot } from './cards-snapshot'
import { play } from './flip'
import styles from './ScrollAnchor.module.css'

interface HeldPlaceProps {
  /** Ids of the listed cards, in page order; a new array only when the list changes. */
  readonly ids: readonly string[]
  /** Names the layout of the cards, which changes their heights. */
  readonly layout?: string
  readonly children: ReactNode
}

/**
 * Keeps the card being read in place while the list changes. A class, because only `getSnapshotBeforeUpdate` can
 * measure the cards right before React changes the page.
 */
export class ScrollAnchor extends Component<HeldPlaceProps> {
  private readonly exiting = createRef<HTMLDivElement>()

  override getSnapshotBeforeUpdate(before: HeldPlaceProps): Snapshot | null {
    const { ids, layout } = this.props
    return before.ids === ids && before.layout === layout ? null : measure(before.ids)
  }

  override componentDidUpdate(_before: HeldPlaceProps, _state: unknown, stand: Snapshot | null) {
    if (stand) play(stand, this.props.ids, this.exiting.current)
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
