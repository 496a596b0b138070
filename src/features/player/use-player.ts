import { useState } from 'react'
import { announce } from '../../browser/announcer'
import { useInterval } from '../../browser/use-interval'
import { playbackSteps, stepAt, stepInWords } from '../../domain/playback'
import { useStory } from '../../components/story-context'
import type { EventId } from '../../content/schema'
import { en } from '../../messages/en'

/** Time per step in milliseconds, enough to read its sentence. */
export const pace = 2400

export interface PlayerProps {
  /** Year, month or day of the view. */
  readonly asof: string
  /** Asks for another date, or for the whole story. */
  readonly onAsof: (asof: string | undefined) => void
  /** Called after a step with its new events, so that they can be scrolled into view. */
  readonly onStep: (day: string, came: readonly EventId[]) => void
  /** True to start playing at once. */
  readonly playsAtOnce: boolean
}

/** Returns the player's position and controls; the parent keeps the date itself. */
export function usePlayer({ asof, onAsof, onStep, playsAtOnce }: PlayerProps) {
  const story = useStory()
  const [isPlaying, setIsPlaying] = useState(playsAtOnce)
  const steps = playbackSteps(story)
  const at = stepAt(steps, asof)
  const last = steps.length - 1
  const pause = () => setIsPlaying(false)

  /** Describes a step, and says where it is the last. */
  const wordsOf = (index: number) => {
    const words = stepInWords(steps[index])
    return index === last ? `${words} ${en.player.end}` : words
  }

  const moveTo = (index: number, isAnnounced: boolean) => {
    const step = steps[index]
    if (!step || index === at) return
    onAsof(step.day)
    onStep(
      step.day,
      step.newEvents.map(({ id }) => id),
    )
    if (isAnnounced) announce('known', wordsOf(index))
  }
  const tick = () => {
    moveTo(at + 1, true)
    if (at + 1 >= last) pause()
  }
  useInterval(isPlaying, pace, tick, pause)

  const goTo = (index: number, isAnnounced: boolean) => {
    pause()
    moveTo(index, isAnnounced)
  }
  return {
    steps,
    at,
    last,
    words: wordsOf(at),
    isPlaying,
    pause,
    /** Steps and announces what is new. */
    stepTo: (index: number) => goTo(index, true),
    /** Steps silently, because the slider announces its own value. */
    slideTo: (index: number) => goTo(index, false),
    /** Plays from the next step, at once so that the press has a visible effect; restarts at the end. */
    play: () => {
      const next = at >= last ? 0 : at + 1
      moveTo(next, true)
      setIsPlaying(next < last)
    },
  }
}
