import * as m from 'framer-motion/m'
import { useEffect, useRef } from 'react'
import { Standing } from '../../../components/Standing'
import { useStory } from '../../../components/story-context'
import { TypeLeaf } from '../../../components/TypeLeaf'
import { TypeTone } from '../../../components/TypeTone'
import { prefersReducedMotion } from '../../../browser/window'
import type { Change } from '../../../domain/board'
import { dateInWords } from '../../../domain/date/format'
import { cutTo } from '../../../domain/phrases'
import type { EventFrame } from '../../../domain/stage'
import { publishersInWords, typeOf } from '../../../domain/story'
import { TurnPanel } from '../../../features/timeline/Turn'
import { playTurn } from '../../../features/timeline/turn-animation'
import { en } from '../../../messages/en'
import { enStage } from '../../../messages/en-stage'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import { Art } from './Art'
import { part, sceneMotion } from './scene-motion'
import styles from './Scene.module.css'

/** How much of a claim a scene has room for, in characters. */
const longestClaim = 200

interface EventSceneProps {
  readonly frame: EventFrame
  /** Why it is of another day than was asked for; '' if it is not. */
  readonly note: string
}

/** Renders an event on the stage: its date, title and key claim, and what it changed. */
export function EventScene({ frame, note }: EventSceneProps) {
  const story = useStory()
  const { event, day, place, count, isNew, claim, changes, disagreement } = frame
  const isTurn = event.turn !== undefined && isNew
  const hasNews = changes.length > 0 || (!isNew && disagreement !== undefined)
  return (
    <m.div
      className={styles.event}
      data-turn={isTurn || undefined}
      data-news={hasNews || undefined}
      {...sceneMotion()}
    >
      <div className={styles.words}>
        <m.p variants={part} className={styles.when}>
          <time dateTime={day}>{dateInWords(day)}</time>
          {count > 1 && <span className={styles.place}>{enStage.stage.ofDay(place, count)}</span>}
        </m.p>
        {note && <p className={styles.note}>{note}</p>}
        {isTurn && (
          <div className={styles.turning}>
            <Turning event={event} />
          </div>
        )}
        <m.p variants={part} className={styles.type}>
          <TypeTone type={event.type}>
            <TypeLeaf type={event.type} />{' '}
            <span>{isNew ? typeOf(story, event.type).label : enStage.stage.moreAbout}</span>
          </TypeTone>
        </m.p>
        <m.h2 variants={part} className={styles.title}>
          {event.title}
        </m.h2>
        {claim && (
          <m.div variants={part} className={styles.claim}>
            <p>{cutTo(longestClaim, claim.text)}</p>
            <p className={styles.source}>
              {enStage.stage.sources(publishersInWords(story, claim.sources))}
            </p>
          </m.div>
        )}
      </div>
      {!isTurn && <Art event={event} />}
      {hasNews && (
        <m.div variants={part} className={styles.changes}>
          {changes.length > 0 ? (
            <dl aria-label={enStage.stage.changed}>
              {changes.map((change) => (
                <Changed key={change.question.id} change={change} />
              ))}
            </dl>
          ) : (
            <p>
              <b>{enStage.stage.disagree}</b> {disagreement}
            </p>
          )}
        </m.div>
      )}
    </m.div>
  )
}

function Changed({ change: { question, before, after } }: { readonly change: Change }) {
  return (
    <m.div variants={part}>
      <dt>{question.label}</dt>
      <dd>
        {before && before.answer !== after.answer && (
          <s className={styles.before}>
            <VisuallyHidden>{en.common.before} </VisuallyHidden>
            <span>{before.answer}</span>
            <VisuallyHidden>. {en.common.now} </VisuallyHidden>
          </s>
        )}
        <b>{after.answer}</b>
        <VisuallyHidden>, </VisuallyHidden> <Standing standing={after.standing} />
      </dd>
    </m.div>
  )
}

/** Plays the turn each time its frame is shown. */
function Turning({ event }: Pick<EventFrame, 'event'>) {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (panel.current && !prefersReducedMotion()) playTurn(panel.current)
  }, [])
  return <TurnPanel ref={panel} event={event} />
}
