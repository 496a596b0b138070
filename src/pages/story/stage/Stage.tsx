import { AnimatePresence, domAnimation, LazyMotion } from 'framer-motion'
import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { ShareButton } from '../../../components/ShareButton'
import { useStory } from '../../../components/story-context'
import { playerShapes } from '../../../design/drawings/player-icons'
import { dateInWords } from '../../../domain/date/format'
import { seasonOf } from '../../../domain/date/months'
import { sentenceOf } from '../../../domain/stage'
import { defaultView } from '../../../domain/view'
import { en } from '../../../messages/en'
import { enStage } from '../../../messages/en-stage'
import { Announcer } from '../../../ui/Announcer'
import { Leaf } from '../../../ui/Leaf'
import { Button } from '../../../ui/Button'
import { PlayerIcon } from './PlayerIcon'
import { EndScene } from './EndScene'
import { EventScene } from './EventScene'
import { SilenceScene } from './SilenceScene'
import styles from './Stage.module.css'
import { StageBoard } from './StageBoard'
import { StageRail } from './StageRail'
import { useStage, type StageOptions } from './use-stage'

interface StageProps extends StageOptions {
  readonly onClose: () => void
  /** Called with the date as of which the reader wants to read the story. */
  readonly onRead: (asof: string) => void
}

const seasons = ['autumn', 'winter', 'spring', 'summer'] as const

/** How far a finger must move across the scene to change it, in pixels. */
const swipe = 48

/** Renders the story as a film: one frame for each event, with the board, the rail as its slider, and the controls. */
export function Stage({ onClose, onRead, ...options }: StageProps) {
  const { site } = useStory().timeline
  const stage = useStage(options)
  const { frames, frame, index, last, isPlaying, goTo } = stage
  const playButton = useRef<HTMLButtonElement>(null)
  const pressed = useRef<PointerEvent>(undefined)
  useEffect(() => playButton.current?.focus({ preventScroll: true }), [])
  if (!frame) return <Button onClick={onClose}>{en.common.close}</Button>
  const asof = stage.note ? options.asof : frame.day
  const season = seasonOf((frame.kind === 'silence' ? frame.from : frame.day).slice(0, 7))
  const toggle = isPlaying ? stage.pause : stage.play

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event
    if (altKey || ctrlKey || metaKey || shiftKey) return
    const step = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: last }[key]
    if (step !== undefined) goTo(step)
    else if (key === ' ' && !(target instanceof HTMLButtonElement)) toggle()
    else return
    event.preventDefault()
  }
  const onPointerUp = ({ clientX, clientY }: PointerEvent) => {
    const from = pressed.current
    pressed.current = undefined
    if (!from) return
    const [across, along] = [clientX - from.clientX, clientY - from.clientY]
    if (Math.abs(across) > Math.max(swipe, 1.5 * Math.abs(along)))
      goTo(index + (across < 0 ? 1 : -1))
  }
  return (
    <LazyMotion features={domAnimation} strict>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys work whichever control has the focus */}
      <div className={styles.stage} data-season={season} onKeyDown={onKeyDown}>
        {seasons.map((other) => (
          <div
            key={other}
            className={styles.ground}
            data-season={other}
            data-shown={other === season || undefined}
          />
        ))}
        <div className={styles.top}>
          <p className={styles.name}>
            <Leaf shape="heart" veined />
            <span>{site.title}</span>
          </p>
          <ShareButton
            shared={{
              kind: 'view',
              view: { ...defaultView, asof },
              name: en.domain.filters.knownBy(dateInWords(asof)),
            }}
          />
          <button
            type="button"
            className={styles.round}
            aria-label={en.common.close}
            onClick={onClose}
          >
            <PlayerIcon shape={playerShapes.close} />
          </button>
        </div>
        <div
          className={styles.scene}
          onPointerDown={(event) => {
            pressed.current = event.pointerType === 'mouse' ? undefined : event
          }}
          onPointerUp={onPointerUp}
          onPointerCancel={() => {
            pressed.current = undefined
          }}
        >
          <AnimatePresence mode="wait">
            {frame.kind === 'event' && <EventScene key={index} frame={frame} note={stage.note} />}
            {frame.kind === 'silence' && <SilenceScene key={index} frame={frame} />}
            {frame.kind === 'end' && (
              <EndScene key={index} frame={frame} onAgain={stage.play} onClose={onClose} />
            )}
          </AnimatePresence>
        </div>
        <StageBoard frame={frame} />
        <div className={styles.foot}>
          <StageRail
            frames={frames}
            index={index}
            words={sentenceOf(frame)}
            onGo={(next) => goTo(next, false)}
          />
          <div className={styles.controls}>
            <button
              type="button"
              className={styles.round}
              aria-label={enStage.stage.back}
              aria-disabled={index === 0}
              onClick={() => goTo(index - 1)}
            >
              <PlayerIcon shape={playerShapes.back} />
            </button>
            <button
              ref={playButton}
              type="button"
              className={styles.round}
              data-look="firm"
              aria-label={isPlaying ? enStage.stage.pause : enStage.stage.play}
              onClick={toggle}
            >
              <PlayerIcon shape={isPlaying ? playerShapes.pause : playerShapes.play} />
            </button>
            <button
              type="button"
              className={styles.round}
              aria-label={enStage.stage.forward}
              aria-disabled={index === last}
              onClick={() => goTo(index + 1)}
            >
              <PlayerIcon shape={playerShapes.forward} />
            </button>
            <button
              type="button"
              className={styles.speed}
              aria-label={enStage.stage.speed(speedInWords(stage.speed))}
              onClick={stage.changeSpeed}
            >
              {speedInWords(stage.speed)}×
            </button>
            {stage.isReduced && <p className={styles.reduced}>{enStage.stage.reduced}</p>}
          </div>
          <button type="button" className={styles.read} onClick={() => onRead(asof)}>
            {enStage.stage.read}
          </button>
        </div>
        <Announcer />
      </div>
    </LazyMotion>
  )
}

const speedInWords = (speed: number) => (speed === 0.5 ? '½' : String(speed))
