import { leafShapes, leafVeins } from '../../src/design/drawings/leaves'
import { vineTurn } from '../../src/design/drawings/vine'
import type { Portrait, PortraitLook } from '../../src/design/drawings/portrait'
import type {
  AnswerStanding,
  LeafLook,
  LeafName,
  PersonStanding,
} from '../../src/domain/vocabulary'
import { branchShapes } from '../../src/design/drawings/branch'
import { portraitFrame, portraitLeaves } from '../../src/design/drawings/portrait-shapes'
import { standingFill, standingLeaf } from '../../src/design/drawings/standing-leaf'
import { monthOnTwig, placeOn, twigShapes } from '../../src/design/drawings/twig'
import type { LineOnCard } from '../../src/formats/preview-card'
import { colour, leafColour, mixed } from './colours'

const veins = {
  fill: 'none',
  stroke: colour('paper'),
  strokeLinecap: 'round',
  opacity: 0.75,
} as const
const wood = { fill: 'none', stroke: colour('vine'), strokeLinecap: 'round' } as const

/** Draws a leaf with veins in a box of 24 by 24. */
function Leaf({ shape, tone }: { readonly shape: LeafName; readonly tone: string }) {
  return (
    <>
      <path fill={tone} d={leafShapes[shape]} />
      <path {...veins} strokeWidth={0.8} d={leafVeins[shape]} />
    </>
  )
}

const ColouredLeaf = ({ leaf, colour: name }: LeafLook) => (
  <Leaf shape={leaf} tone={leafColour(name)} />
)

/** Draws the leaf next to the name of the site. */
export const SiteLeaf = ({ size }: { readonly size: number }) => (
  <svg viewBox="0 0 24 24" width={size} height={size}>
    <Leaf shape="heart" tone={colour('accent')} />
  </svg>
)

/** Draws the large leaf of a type of event. */
export function LargeLeaf({ size, ...look }: LeafLook & { readonly size: number }) {
  return (
    <svg viewBox="-4 -4 32 32" width={size} height={size}>
      <g transform="rotate(-14 12 12)">
        <ColouredLeaf {...look} />
      </g>
    </svg>
  )
}

/** Draws the vine from the top to the bottom edge, with the leaf of an event. */
export function VineWithLeaf(look: LeafLook) {
  return (
    <svg viewBox="0 0 250 630" width={250} height={630}>
      <g transform="translate(140 -60) scale(1.6)">
        <path {...wood} strokeWidth={3.5} d={vineTurn.stem} />
        <path {...wood} strokeWidth={1.5} d={vineTurn.tendrils} />
        <path fill={colour('vine')} d={vineTurn.leaflets} />
      </g>
      <g transform="translate(176 214) rotate(-38) scale(7.4) translate(-12 -22.6)">
        <ColouredLeaf {...look} />
      </g>
    </svg>
  )
}

/** Draws the branch with leaves of every kind, rising to the right. */
export function Branch({ width }: { readonly width: number }) {
  return (
    <svg viewBox="72 24 478 410" width={width} height={(width * 410) / 478}>
      <g transform="rotate(-26 528 62)">
        {branchShapes.leaves.map(({ colour: name, shape, veins: lines, transform }) => (
          <g key={name} transform={transform}>
            <path fill={leafColour(name)} d={shape} />
            <path {...veins} strokeWidth={0.7} d={lines} />
          </g>
        ))}
        <path fill={colour('vine')} d={branchShapes.wood} />
        <path {...wood} strokeWidth={3} d={branchShapes.stalks} />
      </g>
    </svg>
  )
}

/** Draws a certainty: the more certain, the more of the leaf is filled. */
export function StandingLeaf({
  standing,
  tone,
  size,
}: {
  readonly standing: AnswerStanding | PersonStanding
  readonly tone: string
  readonly size: number
}) {
  const isOpen = standing === 'open' || standing === 'not-named'
  return (
    <svg viewBox="0 0 16 16" width={size} height={size}>
      {standing !== 'confirmed' && (
        <path
          fill="none"
          stroke={tone}
          strokeWidth={1.5}
          strokeLinejoin="round"
          {...(isOpen && { strokeDasharray: '2.2 1.8' })}
          d={standingLeaf}
        />
      )}
      {standingFill[standing] && <path fill={tone} fillRule="evenodd" d={standingFill[standing]} />}
    </svg>
  )
}

interface TwigProps {
  readonly line: LineOnCard
  readonly width: number
  readonly leaf: number
  readonly hasMonths?: boolean
}

/** Draws the events of a card on a twig, which represents the time of the story; leaves at its ends overhang. */
export function Twig({ line, width, leaf, hasMonths = false }: TwigProps) {
  const twig = twigShapes({ width, leaf, room: leaf * 0.9 }, line.events, line.months)
  const height = 2 * twig.middle
  const over = leaf / 2
  return (
    <div
      style={{ display: 'flex', flexDirection: 'column', marginLeft: -over, marginRight: -over }}
    >
      <svg
        viewBox={`${-over} 0 ${width + 2 * over} ${height}`}
        width={width + 2 * over}
        height={height}
      >
        <path d={twig.months} fill="none" stroke={colour('line-firm')} strokeWidth={2} />
        <path {...wood} strokeWidth={leaf / 10} d={twig.stem} />
        {twig.leaves.map(({ id, colour: name, d, transform }) => (
          <path key={id} fill={leafColour(name)} d={d} transform={transform} />
        ))}
      </svg>
      {hasMonths && (
        <div
          style={{
            position: 'relative',
            height: 34,
            fontSize: 27,
            fontWeight: 600,
            color: colour('ink-soft'),
          }}
        >
          {line.months.map((month, index) => (
            <div
              key={month.year + month.name}
              style={{ position: 'absolute', left: over + placeOn(width, month.at) }}
            >
              {monthOnTwig(month, index)}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

// A portrait has a box of 120, overhanging leaves and a margin of paper; all of it is slightly rotated.
const mount = { box: 172, from: -26, askew: -1.6 } as const
const tapes = [
  [-6, -5],
  [126, 125],
] as const

interface MountProps {
  readonly portrait: Portrait
  readonly look: PortraitLook
  readonly size: number
}

/** Draws a person as initials and leaves on a sheet of specimen paper with two strips of tape. */
export function Mount({ portrait, look, size }: MountProps) {
  const { stem, lean, baseline, tones, initials } = portrait
  const ground = groundOf(portrait)
  const unit = size / mount.box
  const letters = {
    position: 'absolute',
    top: (baseline - 31 - mount.from) * unit,
    width: size,
    textAlign: 'center',
    fontFamily: 'Shantell Sans',
    fontSize: 34 * unit,
    lineHeight: 1,
    transform: `rotate(${lean + mount.askew}deg)`,
  } as const
  return (
    <div style={{ display: 'flex', position: 'relative', width: size, height: size }}>
      <svg
        viewBox={`${mount.from} ${mount.from} ${mount.box} ${mount.box}`}
        width={size}
        height={size}
      >
        <g transform={`rotate(${mount.askew} 60 60)`}>
          <rect
            x={-10}
            y={-10}
            width={140}
            height={140}
            rx={1.2}
            fill={colour('card')}
            stroke={colour('line')}
            strokeWidth={0.8}
          />
          <path
            fill={ground}
            stroke={colour('line-firm')}
            strokeWidth={1.6}
            strokeDasharray={look === 'bare' ? '5 4' : undefined}
            d={portraitFrame}
          />
          {look !== 'bare' && <path {...wood} strokeWidth={1.8} d={stem} />}
          {(look === 'filled' || look === 'outlined') &&
            portraitLeaves(portrait).map(({ tone, d, transform }) => {
              const own = leafColour(tones[tone])
              const paint =
                look === 'filled' ? { fill: own } : { fill: ground, stroke: own, strokeWidth: 1 }
              return (
                <path key={transform} {...paint} fillRule="evenodd" d={d} transform={transform} />
              )
            })}
          {tapes.map(([x, y]) => (
            <rect
              key={x}
              x={x - 17}
              y={y - 5}
              width={34}
              height={10}
              transform={`rotate(-41 ${x} ${y})`}
              fill={mixed(colour('leaf-yellow'), 0.3, colour('card'))}
              opacity={0.85}
            />
          ))}
        </g>
      </svg>
      <div style={{ ...letters, WebkitTextStroke: `${4 * unit}px ${ground}`, color: ground }}>
        {initials}
      </div>
      <div style={{ ...letters, color: colour('ink') }}>{initials}</div>
    </div>
  )
}

function groundOf({ ground, tones }: Portrait): string {
  return ground === 'paper' || ground === 'sunk'
    ? colour(ground)
    : mixed(leafColour(tones[ground]), 0.15, colour('card'))
}
