import { useMemo } from 'react'
import { useMediaQuery } from '../../../browser/use-media-query'
import { useStory } from '../../../components/story-context'
import { railShapes } from '../../../design/drawings/rail'
import { aimsOf, lanesOf, placesOn, railOf } from '../../../domain/rail'
import type { Frame } from '../../../domain/stage'
import { GrownLine, RailMap } from '../../../features/rail/RailMap'
import { useScrub } from '../../../features/rail/use-scrub'
import { enStage } from '../../../messages/en-stage'
import styles from './StageRail.module.css'

interface StageRailProps {
  readonly frames: readonly Frame[]
  readonly index: number
  /** The present frame in words. */
  readonly words: string
  readonly onGo: (index: number) => void
}

/** Where there is no room for the names of months and for leaves above each other. */
const low = '(max-height: 40rem)'

/** Renders the rail of the story as a slider over the frames: the line grows, and events that came are filled in. */
export function StageRail({ frames, index, words: now, onGo }: StageRailProps) {
  const story = useStory()
  const shape = railShapes[useMediaQuery(low) ? 'strip' : 'stage']
  const rail = useMemo(() => railOf(story), [story])
  const lanes = useMemo(() => lanesOf(rail.marks, shape.size), [rail, shape])
  const places = useMemo(
    () =>
      placesOn(
        story,
        frames.map((frame) => (frame.kind === 'silence' ? `${frame.from}/${frame.to}` : frame.day)),
      ),
    [story, frames],
  )
  const aims = useMemo(() => aimsOf(places), [places])
  const seen = useMemo(
    () =>
      new Set(
        frames
          .slice(0, index + 1)
          .flatMap((frame) => (frame.kind === 'event' ? frame.event.id : [])),
      ),
    [frames, index],
  )
  const { handlers } = useScrub<number>('x', ({ at }) => nearest(aims, at), onGo)
  const frame = frames[index]
  const chosen =
    frame?.kind === 'event'
      ? rail.marks.find(({ event }) => event.id === frame.event.id)
      : undefined
  const grown = frame?.kind === 'end' ? 1 : (places[index] ?? 0)
  return (
    <div
      className={styles.rail}
      role="slider"
      tabIndex={0}
      aria-label={enStage.stage.slider}
      aria-orientation="horizontal"
      aria-valuemin={1}
      aria-valuemax={frames.length}
      aria-valuenow={index + 1}
      aria-valuetext={now}
      onKeyDown={(event) => {
        const step = { ArrowUp: 1, ArrowDown: -1 }[event.key]
        if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
        event.preventDefault()
        onGo(index + step)
      }}
      {...handlers}
    >
      <RailMap rail={rail} lanes={lanes} shape={shape} drawn={seen} chosen={chosen} grown={0} />
      <div className={styles.grown} style={{ clipPath: `inset(0 ${(1 - grown) * 100}% 0 -1rem)` }}>
        <GrownLine rail={rail} shape={shape} />
      </div>
    </div>
  )
}

/** Returns the index of the nearest number. */
const nearest = (numbers: readonly number[], to: number): number =>
  numbers.reduce(
    (best, number, index) =>
      Math.abs(number - to) < Math.abs((numbers[best] ?? Infinity) - to) ? index : best,
    0,
  )
