import { useEffect, useState } from 'react'
import { announce } from '../../../browser/announcer'
import { useInterval } from '../../../browser/use-interval'
import { prefersReducedMotion } from '../../../browser/window'
import { useStory } from '../../../components/story-context'
import { frameAt, framesOf, lastKnownInWords, sentenceOf, timeOf } from '../../../domain/stage'
import { enStage } from '../../../messages/en-stage'

/** How fast it may be played, the usual speed first. */
const speeds = [1, 2, 0.5] as const

export interface StageOptions {
  /** Year, month or day at which it opens. */
  readonly asof: string
  /** Whether it starts at the beginning and plays, unless the reader prefers reduced motion. */
  readonly playsAtOnce: boolean
  /** Called with the day of a frame when it is shown. */
  readonly onDay: (day: string) => void
}

/** Returns the frame that the stage shows, and its controls. */
export function useStage({ asof, playsAtOnce, onDay }: StageOptions) {
  const frames = framesOf(useStory())
  const [{ index, note }, setShown] = useState(() => {
    const at = playsAtOnce ? 0 : frameAt(frames, asof)
    return {
      index: Math.max(at, 0),
      note: playsAtOnce ? '' : lastKnownInWords(asof, frames[at]),
    }
  })
  const [isReduced] = useState(() => playsAtOnce && prefersReducedMotion())
  const [isPlaying, setPlaying] = useState(playsAtOnce && !isReduced)
  const [speed, setSpeed] = useState<(typeof speeds)[number]>(speeds[0])
  const frame = frames[index]
  const last = frames.length - 1

  useEffect(() => {
    const [first] = frames
    const opening = frames[index] ?? first
    if (!opening) return
    announce(
      'stage',
      [note, sentenceOf(opening), isReduced && enStage.stage.reduced].filter(Boolean).join(' '),
    )
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only what it opens with; each step announces itself
  }, [])

  const show = (next: number, isAnnounced = true) => {
    const target = frames[next]
    if (!target || next === index) return
    setShown({ index: next, note: '' })
    onDay(target.day)
    if (isAnnounced) announce('stage', sentenceOf(target))
  }
  const pause = () => setPlaying(false)
  const tick = () => {
    show(index + 1)
    if (index + 1 >= last) pause()
  }
  useInterval(isPlaying, frame ? timeOf(frame) / speed : 0, tick, pause)

  return {
    frames,
    frame,
    index,
    last,
    /** Why the frame is of another day than was asked for. */
    note,
    isPlaying,
    /** Whether it waits because the reader prefers reduced motion. */
    isReduced: isReduced && !isPlaying && index === 0,
    speed,
    pause,
    /** Goes on from the present frame, or starts over at the end. */
    play: () => {
      if (index >= last) show(0)
      setPlaying(true)
    },
    /** Shows a frame and pauses; silently where the control announces its own value. */
    goTo: (next: number, isAnnounced = true) => {
      pause()
      show(Math.min(Math.max(next, 0), last), isAnnounced)
    },
    changeSpeed: () => setSpeed(speeds[(speeds.indexOf(speed) + 1) % speeds.length] ?? speeds[0]),
  }
}
