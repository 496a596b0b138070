import { useState } from 'react'
import { announce } from '../../browser/announcer'
import { useInterval } from '../../browser/use-interval'
import { playbackSteps, stepAt, stepInWords } from '../../domain/playback'
import type { EventId } from '../../content/schema'
import type { Story } from '../../domain/story'

/** How long each step stays while playing, in milliseconds: long enough to read its sentence. */
export const pace = 2400

export interface PlayerProps {
  readonly story: Story
  /** The year, month or day of the view. */
  readonly asof: string
  /** Wishes for another day, or for the whole story. */
  readonly onAsof: (asof: string | undefined) => void
  /** Tells of a step that was taken and the events that came with it, so that they can be brought into view. */
  readonly onStep: (day: string, came: readonly EventId[]) => void
  /** Whether it plays as soon as it is there. */
  readonly playsAtOnce: boolean
}

/** Where the player stands, and the ways to move it; the day itself is held by whoever draws it. */
export function usePlayer({ story, asof, onAsof, onStep, playsAtOnce }: PlayerProps) {
  const [isPlaying, setIsPlaying] = useState(playsAtOnce)
  const steps = playbackSteps(story)
  const at = stepAt(steps, asof)
  const last = steps.length - 1
  const pause = () => setIsPlaying(false)

  const take = (place: number, speak: boolean) => {
    const step = steps[place]
    if (!step || place === at) return
    onAsof(step.day)
    onStep(
      step.day,
      step.came.map(({ id }) => id),
    )
    if (speak) announce('known', stepInWords(step))
  }
  const tick = () => {
    take(at + 1, true)
    if (at + 1 >= last) pause()
  }
  useInterval(isPlaying, pace, tick, pause)

  const goTo = (place: number, speak: boolean) => {
    pause()
    take(place, speak)
  }
  return {
    steps,
    at,
    last,
    isPlaying,
    pause,
    /** A step by a button, which says what came. */
    stepTo: (place: number) => goTo(place, true),
    /** A step by the slider, which says by itself where it stands. */
    slideTo: (place: number) => goTo(place, false),
    /** The first step follows at once, so that the press is seen to work; at the end it begins anew. */
    play: () => {
      const next = at >= last ? 0 : at + 1
      take(next, true)
      setIsPlaying(next < last)
    },
  }
}
