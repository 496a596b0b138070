import * as m from 'framer-motion/m'
import { useStory } from '../../../components/story-context'
import type { TimelineEvent } from '../../../content/schema'
import { leafShapes, leafTone, leafVeins } from '../../../design/drawings/leaves'
import objects from '../../../design/drawings/objects.svg'
import { typeOf } from '../../../domain/story'
import { part, unfolding } from './scene-motion'
import styles from './Art.module.css'

/** Renders the drawing of an event, or else the leaf of its type as in a herbarium. */
export function Art({ event }: { readonly event: TimelineEvent }) {
  const { leaf, colour } = typeOf(useStory(), event.type)
  const colours = { color: leafTone(colour), 'aria-hidden': true } as const
  return (
    <div className={styles.art}>
      {event.drawing ? (
        <m.svg {...colours} variants={part} className={styles.drawing} viewBox="0 0 120 120">
          <use href={`${objects}#${event.drawing}`} />
        </m.svg>
      ) : (
        <m.svg {...colours} variants={unfolding} className={styles.leaf} viewBox="-3-2 30 32">
          <path d={leafShapes[leaf]} />
          <path className={styles.veins} d={leafVeins[leaf]} />
          <path className={styles.stalk} d="M12 17.5Q11.6 24 13.6 29.5" />
        </m.svg>
      )}
    </div>
  )
}
