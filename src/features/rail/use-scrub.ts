import { useRef, useState, type PointerEvent } from 'react'

/** A place on the drawing: the share along the line, and the distance across it in rem. */
export interface Spot {
  readonly at: number
  readonly across: number
}

interface Press {
  readonly pointer: number
  readonly start: number
  readonly mayDrag: boolean
  readonly spotOf: (event: PointerEvent) => Spot
  /** Whether the story goes along already, and where it went last. */
  isGoing: boolean
  went: unknown
}

// What moves less than this is a press; of a finger it is not yet decided whether it means the rail or the page.
const slop = 8

/**
 * Pressing and dragging on a line: what is aimed at while a pointer is down, and going there, once for each target: when
 * the pointer is lifted, or as soon as it moves along the line. There a finger means the page where that is the way it scrolls.
 */
export function useScrub<Target>(
  along: 'x' | 'y',
  targetAt: (spot: Spot) => Target | undefined,
  onGo: (target: Target) => void,
) {
  const press = useRef<Press>(undefined)
  const [aimed, setAimed] = useState<Target>()
  const placeOf = (event: PointerEvent) => (along === 'x' ? event.clientX : event.clientY)

  const aim = (held: Press, event: PointerEvent) => {
    const target = targetAt(held.spotOf(event))
    setAimed(target)
    if (!held.isGoing || target === undefined || target === held.went) return
    held.went = target
    onGo(target)
  }
  const letGo = () => {
    press.current = undefined
    setAimed(undefined)
  }

  return {
    aimed,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        const drawing = event.currentTarget.querySelector('svg')
        if (!event.isPrimary || event.button !== 0 || !drawing) return
        event.currentTarget.setPointerCapture(event.pointerId)
        // Measured once: going somewhere moves the page, and may move the line away from under the pointer.
        press.current = {
          pointer: event.pointerId,
          start: placeOf(event),
          mayDrag: along === 'x' || event.pointerType !== 'touch',
          spotOf: spotsOn(drawing, along),
          isGoing: false,
          went: undefined,
        }
        aim(press.current, event)
      },
      onPointerMove: (event: PointerEvent) => {
        const held = press.current
        if (held?.pointer !== event.pointerId) return // another finger
        if (held.mayDrag && Math.abs(placeOf(event) - held.start) > slop) held.isGoing = true
        aim(held, event)
      },
      onPointerUp: (event: PointerEvent) => {
        if (press.current?.pointer !== event.pointerId) return
        press.current.isGoing = true
        aim(press.current, event)
        letGo()
      },
      // The page has begun to scroll with the finger: nothing was meant.
      onPointerCancel: letGo,
    },
  }
}

/** How a pointer's place reads on a drawing as it lies now. */
export function spotsOn(drawing: Element, along: 'x' | 'y'): (event: PointerEvent) => Spot {
  const box = drawing.getBoundingClientRect()
  return ({ clientX, clientY }) =>
    along === 'x'
      ? { at: (clientX - box.left) / box.width, across: (clientY - box.top) / box.height }
      : { at: (clientY - box.top) / box.height, across: (clientX - box.left) / box.width }
}
