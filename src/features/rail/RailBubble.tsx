import * as m from 'framer-motion/m'
import { useMemo } from 'react'
import { whenOf } from '../../domain/event-words'
import { lanesOf, type Rail, type RailMark } from '../../domain/rail'
import type { EventId } from '../../content/schema'
import { railShapes } from '../../design/drawings/rail'
import { useAppearance } from '../../ui/MotionProvider'
import { RailMap } from './RailMap'
import styles from './RailBubble.module.css'

interface RailBubbleProps {
  readonly rail: Rail
  readonly drawn: ReadonlySet<EventId>
  readonly chosen: RailMark
  readonly orientation: 'vertical' | 'horizontal'
}

/** Renders a visual label for the slider's value; on a narrow window also the unfolded line. */
export function RailBubble({ rail, drawn, chosen, orientation }: RailBubbleProps) {
  const appearance = useAppearance(orientation === 'vertical' ? 'label' : 'bubble')
  const words = (
    <p className={styles.words}>
      <b>{whenOf(chosen.event)}</b> <span>{chosen.event.title}</span>
    </p>
  )
  return orientation === 'vertical' ? (
    // Never prerendered, so the inline style does not violate the content security policy.
    <m.div
      className={styles.beside}
      aria-hidden="true"
      {...appearance}
      style={{ insetBlockStart: `clamp(2.5rem, ${chosen.at * 100}%, 100% - 2.5rem)` }}
    >
      {words}
    </m.div>
  ) : (
    <m.div className={styles.above} aria-hidden="true" {...appearance}>
      {words}
      <Unfolded rail={rail} drawn={drawn} chosen={chosen} />
    </m.div>
  )
}

function Unfolded({ rail, drawn, chosen }: Omit<RailBubbleProps, 'orientation'>) {
  const shape = railShapes.unfolded
  const lanes = useMemo(() => lanesOf(rail.marks, shape.size), [rail, shape])
  return <RailMap rail={rail} lanes={lanes} shape={shape} drawn={drawn} chosen={chosen} />
}
