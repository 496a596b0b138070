import { useEffect, useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { onceScrolled } from '../../scroll/scroll-and-focus'
import { whenOf } from '../../domain/event-words'
import { aimsOf, lanesOf, marksNear, type Rail as RailOfStory } from '../../domain/rail'
import type { EventId } from '../../content/schema'
import { eventByKey } from './rail-keys'
import { acrossLane, railShapes } from '../../design/drawings/rail'
import { RailBubble } from './RailBubble'
import { RailMap } from './RailMap'
import { en } from '../../messages/en'
import { pageIds } from '../../router/page-ids'
import styles from './Rail.module.css'
import { spotsOn, useScrub, type Spot } from './use-scrub'

interface RailProps {
  readonly rail: RailOfStory
  /** Events on the page, in story order. */
  readonly drawn: readonly EventId[]
  readonly reading: EventId | undefined
  /** Number of events in the whole story. */
  readonly total: number
  readonly orientation: 'vertical' | 'horizontal'
  /** Scrolls an event into view at once. */
  readonly onGo: (id: EventId) => void
  /** Moves focus to an event, to continue reading there. */
  readonly onEnter: (id: EventId) => void
}

/** Renders a slider over the whole story, to scale, that shows and changes the event being read. */
export function Rail({ rail, drawn, reading, total, orientation, onGo, onEnter }: RailProps) {
  const shape = railShapes[orientation === 'vertical' ? 'column' : 'strip']
  const shown = useMemo(() => new Set(drawn), [drawn])
  const marks = useMemo(() => rail.marks.filter(({ event }) => shown.has(event.id)), [rail, shown])
  const lanes = useMemo(() => {
    // Without the bars of their days, marks need fewer lanes.
    const placed = shape.hasDays
      ? rail.marks
      : rail.marks.map((mark) => ({ ...mark, from: mark.at, to: mark.at }))
    return lanesOf(placed, shape.size)
  }, [rail, shape])
  const [jumped, setJumped] = useState<{ readonly to: EventId }>()
  const [hovered, setHovered] = useState<EventId>()
  const [isUnfolded, setIsUnfolded] = useState(false)

  // The chosen event may be too short to reach the reading line; keep it current until the reader scrolls.
  useEffect(() => (jumped ? onceScrolled(() => setJumped(undefined)) : undefined), [jumped])

  const go = (id: EventId) => {
    onGo(id)
    setJumped({ to: id })
  }
  const aims = useMemo(() => aimsOf(marks.map((mark) => mark.at)), [marks])
  const nearest = ({ at, across }: Spot): EventId | undefined => {
    if (orientation === 'horizontal') return marks[nearestIndex(aims, at)]?.event.id
    const count = Math.max(0, ...lanes.values()) + 1
    // Among overlapping events, pick the one in the nearest lane.
    const distances = marksNear(marks, at, shape.size / 2).map(({ event }) => ({
      id: event.id,
      distance: Math.abs(
        acrossLane(shape, lanes.get(event.id) ?? 0, count) - across * shape.across,
      ),
    }))
    return distances.toSorted((a, b) => a.distance - b.distance)[0]?.id
  }
  const { aimed, handlers } = useScrub(shape.along, nearest, go)

  const index =
    [aimed, jumped?.to, reading]
      .map((id) => marks.findIndex(({ event }) => event.id === id))
      .find((place) => place >= 0) ?? -1
  const chosen = marks[index]
  const pointed =
    hovered === undefined ? undefined : marks.find(({ event }) => event.id === hovered)
  const isBubbleOpen = aimed !== undefined || (isUnfolded && orientation === 'horizontal')

  const goByKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'Escape') return setIsUnfolded(false)
    if (event.key === 'Enter' && chosen) return onEnter(chosen.event.id)
    const next = eventByKey(
      event.key,
      marks.map((mark) => mark.event),
      index,
    )
    if (!next) return
    event.preventDefault() // keeps the page from scrolling
    setIsUnfolded(true)
    if (next.id !== chosen?.event.id) go(next.id)
  }
  const hover = (event: PointerEvent) => {
    const drawing = event.currentTarget.querySelector('svg')
    if (event.pointerType === 'mouse' && event.buttons === 0 && drawing)
      setHovered(nearest(spotsOn(drawing, shape.along)(event)))
  }

  return (
    <div
      className={styles.rail}
      id={pageIds.rail}
      role="slider"
      tabIndex={marks.length > 0 ? 0 : -1}
      aria-label={en.rail.label}
      aria-orientation={orientation}
      aria-disabled={marks.length === 0 || undefined}
      aria-valuemin={Math.min(1, marks.length)}
      aria-valuemax={marks.length}
      aria-valuenow={index + 1}
      aria-valuetext={
        chosen
          ? en.rail.value(whenOf(chosen.event), chosen.event.title, chosen.position, total)
          : en.rail.noEvent
      }
      data-orientation={orientation}
      data-needs-script
      onKeyDown={goByKey}
      onFocus={({ currentTarget }) => setIsUnfolded(currentTarget.matches(':focus-visible'))}
      onBlur={() => setIsUnfolded(false)}
      {...handlers}
      onPointerMove={(event) => {
        handlers.onPointerMove(event)
        hover(event)
      }}
      onPointerLeave={() => setHovered(undefined)}
      // A tooltip for the mouse; the slider announces its own value.
      title={pointed && en.rail.tooltip(whenOf(pointed.event), pointed.event.title)}
    >
      <RailMap rail={rail} lanes={lanes} shape={shape} drawn={shown} chosen={chosen} />
      {chosen && isBubbleOpen && (
        <RailBubble rail={rail} drawn={shown} chosen={chosen} orientation={orientation} />
      )}
    </div>
  )
}

/** Returns the index of the nearest number, or -1 if there are none. */
function nearestIndex(numbers: readonly number[], to: number): number {
  return numbers.reduce(
    (best, number, index) =>
      best === -1 || Math.abs(number - to) < Math.abs((numbers[best] ?? 0) - to) ? index : best,
    -1,
  )
}
