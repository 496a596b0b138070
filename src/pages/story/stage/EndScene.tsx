import * as m from 'framer-motion/m'
import { Standing } from '../../../components/Standing'
import { useStory } from '../../../components/story-context'
import { dateInWords } from '../../../domain/date/format'
import { uncapitalized, quoted } from '../../../domain/phrases'
import type { Frame } from '../../../domain/stage'
import { typeOf } from '../../../domain/story'
import { Wreath } from '../../../features/timeline/Wreath'
import { enStage } from '../../../messages/en-stage'
import { Button } from '../../../ui/Button'
import { part, sceneMotion } from './scene-motion'
import styles from './Scene.module.css'

interface EndSceneProps {
  readonly frame: Extract<Frame, { kind: 'end' }>
  readonly onAgain: () => void
  readonly onClose: () => void
}

/** Renders the closing frame: how much there was, what is still open, and what was left out. */
export function EndScene({ frame, onAgain, onClose }: EndSceneProps) {
  const story = useStory()
  const { events, answered, board, open, leftOut } = frame
  const { end } = enStage.stage
  const uncertain = board.flatMap(({ question, set }) =>
    set && !['open', 'confirmed'].includes(set.answer.standing)
      ? [{ question, answer: set.answer }]
      : [],
  )
  return (
    <m.div className={styles.end} {...sceneMotion()}>
      <m.svg
        variants={part}
        className={styles.wreath}
        viewBox="-30-26 300 282"
        strokeWidth=".6"
        aria-hidden="true"
      >
        <Wreath
          name="stage"
          types={story.events.map(({ type }) => typeOf(story, type))}
          renderLeaf={(href, transform) => (
            <use key={transform} href={href} transform={transform} />
          )}
        />
      </m.svg>
      <div className={styles.closing}>
        <m.h2 variants={part} className={styles.title}>
          {end.title}
        </m.h2>
        <m.ul variants={part} className={styles.counts}>
          {end.counts(events, board.length, answered).map(([count, noun]) => (
            <li key={noun}>
              <b>{count}</b> {noun}
            </li>
          ))}
        </m.ul>
        {open.length > 0 && (
          <m.p variants={part}>
            <b>{end.stillOpen}</b>{' '}
            {open.map(({ question }) => uncapitalized(question.label)).join(', ')}
          </m.p>
        )}
        {uncertain.length > 0 && (
          <m.p variants={part}>
            <b>{end.unconfirmed}</b>{' '}
            {uncertain.map(({ question, answer }) => (
              <span key={question.id} className={styles.uncertain}>
                {question.label}: {answer.answer} <Standing standing={answer.standing} />
              </span>
            ))}
          </m.p>
        )}
        {leftOut.length > 0 && (
          <m.p variants={part}>
            <b>{end.leftOut}</b>{' '}
            {leftOut
              .map(({ event, sourced }) => end.why(quoted(event.title), dateInWords(sourced)))
              .join(' ')}
          </m.p>
        )}
        <m.p variants={part} className={styles.actions}>
          <Button look="firm" onClick={onAgain}>
            {enStage.stage.again}
          </Button>
          <Button onClick={onClose}>{enStage.stage.whole}</Button>
        </m.p>
      </div>
    </m.div>
  )
}
