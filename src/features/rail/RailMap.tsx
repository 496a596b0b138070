import { leafShapes, leafTone } from '../../design/drawings/leaves'
import type { Rail, RailMark } from '../../domain/rail'
import type { EventId } from '../../content/schema'
import { typeOf } from '../../domain/story'
import { useStory } from '../../components/story-context'
import {
  acrossLane,
  boxFrom,
  lengthOf,
  pointAt,
  strokeFrom,
  type RailShape,
} from '../../design/drawings/rail'
import { RailWords } from './RailWords'
import styles from './RailMap.module.css'

interface RailMapProps {
  readonly rail: Rail
  readonly lanes: ReadonlyMap<EventId, number>
  readonly shape: RailShape
  readonly drawn: ReadonlySet<EventId>
  /** The highlighted mark. */
  readonly chosen: RailMark | undefined
  /** How far the line is green; to the highlighted mark unless given. */
  readonly grown?: number
}

/** Renders the decorative line and its marks; uses no style attributes, because the page's policy forbids them. */
export function RailMap({
  rail,
  lanes,
  shape,
  drawn,
  chosen,
  grown = chosen?.at ?? 0,
}: RailMapProps) {
  const count = Math.max(0, ...lanes.values()) + 1
  const laneOf = ({ event }: RailMark) => acrossLane(shape, lanes.get(event.id) ?? 0, count)
  return (
    <svg
      className={styles.map}
      aria-hidden="true"
      {...(shape.along === 'x'
        ? { width: '100%', height: lengthOf(shape.across) }
        : { width: lengthOf(shape.across), height: '100%' })}
    >
      <Line rail={rail} shape={shape} grown={grown} />
      {shape.words && <RailWords rail={rail} shape={shape} words={shape.words} />}
      {rail.marks
        .filter(({ isExact }) => shape.hasDays && !isExact)
        .map((mark) => (
          <Days
            key={mark.event.id}
            mark={mark}
            shape={shape}
            across={laneOf(mark)}
            isDrawn={drawn.has(mark.event.id)}
          />
        ))}
      {chosen && (
        <g className={styles.chosen}>
          <line {...strokeFrom(shape, [chosen.at, shape.line], [chosen.at, laneOf(chosen)])} />
          <svg {...pointAt(shape, chosen.at, shape.line)} overflow="visible">
            <circle r="5" />
          </svg>
        </g>
      )}
      {rail.marks.map((mark) => (
        <Leaf
          key={mark.event.id}
          mark={mark}
          shape={shape}
          across={laneOf(mark)}
          isDrawn={drawn.has(mark.event.id)}
        />
      ))}
      {/* A second leaf on top: reordering the marks instead would move most of them. */}
      {chosen && (
        <Leaf
          mark={chosen}
          shape={shape}
          across={laneOf(chosen)}
          isDrawn={drawn.has(chosen.event.id)}
          isChosen
        />
      )}
    </svg>
  )
}

/** Renders a green line along the whole of a rail, to be laid over one that is not. */
export function GrownLine({ rail, shape }: Pick<RailMapProps, 'rail' | 'shape'>) {
  return (
    <svg className={styles.map} width="100%" height={lengthOf(shape.across)} aria-hidden="true">
      <Line rail={rail} shape={shape} grown={1} />
    </svg>
  )
}

/** Renders the line: green up to the last event, wavy where a silence is shortened. */
function Line({
  rail: { silences },
  shape,
  grown,
}: {
  readonly rail: Rail
  readonly shape: RailShape
  readonly grown: number
}) {
  const starts = [0, ...silences.map(({ to }) => to)]
  const stretches = starts
    .map((from, index) => ({ from, to: silences[index]?.from ?? 1 }))
    .filter(({ from, to }) => to > from)
  return (
    <g className={styles.line}>
      {stretches.map(({ from, to }) => (
        <line key={from} {...strokeFrom(shape, [from, shape.line], [to, shape.line])} />
      ))}
      {stretches
        .filter(({ from }) => from < grown)
        .map(({ from, to }) => (
          <line
            key={from}
            className={styles.grown}
            {...strokeFrom(shape, [from, shape.line], [Math.min(to, grown), shape.line])}
          />
        ))}
      {silences.map(({ from, to }) => (
        <svg
          key={from}
          {...boxFrom(shape, from, to, shape.line, 0.6)}
          viewBox="0 0 24 24"
          preserveAspectRatio="none"
        >
          <path
            className={grown >= to ? styles.grown : undefined}
            transform={shape.along === 'x' ? undefined : 'rotate(90 12 12)'}
            vectorEffect="non-scaling-stroke"
            d="M0 12C2 2 6 2 8 12S14 22 16 12 22 2 24 12"
          />
        </svg>
      ))}
    </g>
  )
}

interface MarkProps {
  readonly mark: RailMark
  readonly shape: RailShape
  readonly across: number
  readonly isDrawn: boolean
}

/** Returns the shape and the colour of the leaf of a mark. */
function useLeaf({ event }: RailMark) {
  const { leaf, colour } = typeOf(useStory(), event.type)
  return { d: leafShapes[leaf], tone: leafTone(colour) }
}

/** Renders the range of an inexact date as a bar, plus a halo where the leaf would hide it. */
function Days({ mark, shape, across, isDrawn }: MarkProps) {
  const { tone } = useLeaf(mark)
  return (
    <g className={styles.days} fill={tone} stroke={tone} data-out={isDrawn ? undefined : ''}>
      <rect {...boxFrom(shape, mark.from, mark.to, across, shape.leaf * 0.7)} rx="4" />
      {shape.words && mark.to - mark.from < shape.size && (
        <svg {...pointAt(shape, mark.at, across)} overflow="visible">
          <circle r={lengthOf(shape.leaf * 0.65)} />
        </svg>
      )}
    </g>
  )
}

/** Renders the leaf of an event, as an outline if it is filtered out. */
function Leaf({
  mark,
  shape,
  across,
  isDrawn,
  isChosen = false,
}: MarkProps & { readonly isChosen?: boolean }) {
  const { d, tone } = useLeaf(mark)
  const size = lengthOf(shape.leaf * (isChosen ? 1.5 : 1))
  return (
    // The viewBox is centred on the leaf, so that x and y are its centre.
    <svg
      {...pointAt(shape, mark.at, across)}
      width={size}
      height={size}
      viewBox="12 12 24 24"
      overflow="visible"
    >
      <path
        className={styles.leaf}
        fill={tone}
        d={d}
        data-out={isDrawn ? undefined : ''}
        data-chosen={isChosen || undefined}
      />
    </svg>
  )
}
