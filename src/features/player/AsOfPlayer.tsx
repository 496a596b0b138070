import { useId, useMemo, type ReactNode } from 'react'
import { boardAfter } from '../../domain/board'
import { dateInWords } from '../../domain/date/format'
import { eventsKnownBy } from '../../domain/as-of'
import { newsOf } from '../../domain/playback'
import { pageIds } from '../../router/page-ids'
import { focusResultCount } from '../../scroll/shown-line'
import { useStory } from '../../components/story-context'
import { en } from '../../messages/en'
import styles from './AsOfPlayer.module.css'
import { PlayerIcon } from './PlayerIcon'
import { playerShapes } from '../../design/drawings/player-icons'
import { StandingMeter } from './StandingMeter'
import { usePlayer, type PlayerProps } from './use-player'

const stem = 'M0 4.6C12 3 22 5.4 36 4.2S62 5.2 76 3.8 92 4.6 100 4'

interface KnownPlayerProps extends PlayerProps {
  /** Extra actions, such as sharing. */
  readonly aside?: ReactNode
}

/** Renders a player that replays, day by day, what was known of the story. */
export function AsOfPlayer({ aside, ...props }: KnownPlayerProps) {
  const story = useStory()
  const grown = useId()
  const { asof, onAsof } = props
  const { steps, at, last, words, isPlaying, pause, stepTo, slideTo, play } = usePlayer(props)
  const board = useMemo(
    () => boardAfter(story.timeline.questions, eventsKnownBy(story, asof)),
    [story, asof],
  )
  const step = steps[at]
  const day = step?.day ?? asof
  const progress = last > 0 ? Math.max(at, 0) / last : 0
  // Closing removes the focused button, so focus moves to the result count.
  const close = () => {
    onAsof(undefined)
    focusResultCount()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape pauses, whichever control has focus
    <div
      role="group"
      aria-label={en.player.label}
      className={styles.player}
      onKeyDown={({ key }) => {
        if (key === 'Escape') pause()
      }}
    >
      <div className={styles.head}>
        <p className={styles.day}>
          <time dateTime={day}>{dateInWords(day)}</time>
        </p>
        <StandingMeter rows={board} />
      </div>
      <div className={styles.aside}>{aside}</div>
      <button type="button" className={styles.close} onClick={close}>
        <PlayerIcon shape={playerShapes.close} />
        <span>{en.common.wholeStory}</span>
      </button>
      <p className={styles.news}>{newsOf(step)}</p>
      <div className={styles.controls}>
        <button
          type="button"
          className={styles.button}
          aria-label={en.player.back}
          aria-disabled={at <= 0}
          onClick={() => stepTo(at - 1)}
        >
          <PlayerIcon shape={playerShapes.back} />
        </button>
        <button
          type="button"
          className={styles.button}
          data-look="firm"
          id={pageIds.play}
          aria-label={isPlaying ? en.player.pause : en.player.play}
          onClick={isPlaying ? pause : play}
        >
          <PlayerIcon shape={isPlaying ? playerShapes.pause : playerShapes.play} />
        </button>
        <button
          type="button"
          className={styles.button}
          aria-label={en.player.forward}
          aria-disabled={at >= last}
          onClick={() => stepTo(at + 1)}
        >
          <PlayerIcon shape={playerShapes.forward} />
        </button>
        <div className={styles.slider}>
          <svg
            className={styles.stem}
            viewBox="0 0 100 8"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <clipPath id={grown}>
              <rect y="-30" width="100" height="68" transform={`scale(${progress} 1)`} />
            </clipPath>
            <path d={stem} />
            <path d={stem} clipPath={`url(#${grown})`} />
          </svg>
          <input
            type="range"
            aria-label={en.player.day}
            aria-valuetext={words}
            min={Math.min(at, 0)}
            max={last}
            value={at}
            onChange={({ target }) => slideTo(target.valueAsNumber)}
          />
        </div>
      </div>
    </div>
  )
}
