import { useRef, useState, type PointerEvent } from 'react'

/** A point in the drawing: shares of its length and of its width. */
export interface Spot {
  readonly at: number
  readonly across: number
}

interface Press {
  readonly pointer: number
  readonly start: number
  readonly mayDrag: boolean
  readonly spotOf: (event: PointerEvent) => Spot
  /** Whether the drag has started, and the last target. */
  isGoing: boolean
  went: unknown
}

// Movement below this distance, in pixels, is a press, not a drag.
const dragThreshold = 8

/**
 * Handles pressing and dragging along a line: goes to each target once, on release or while dragging.
 * A finger does not drag along the axis in which the page scrolls.
 */
export function useScrub<Target>(
  along: 'x' | 'y',
  targetAt: (spot: Spot) => Target | undefined,
  onGo: (target: Target) => void,
) {
  const press = useRef<Press>(undefined)
  const [aimed, setAimed] = useState<Target>()
  const positionOf = (event: PointerEvent) => (along === 'x' ? event.clientX : event.clientY)

  const aim = (current: Press, event: PointerEvent) => {
    const target = targetAt(current.spotOf(event))
    setAimed(target)
    if (!current.isGoing || target === undefined || target === current.went) return
    current.went = target
    onGo(target)
  }
  const end = () => {
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
        // Measured once, because going to a target may move the page, and the line with it.
        press.current = {
          pointer: event.pointerId,
          start: positionOf(event),
          mayDrag: along === 'x' || event.pointerType !== 'touch',
          spotOf: spotsOn(drawing, along),
          isGoing: false,
          went: undefined,
        }
        aim(press.current, event)
      },
      onPointerMove: (event: PointerEvent) => {
        const current = press.current
        if (current?.pointer !== event.pointerId) return // another finger
        if (current.mayDrag && Math.abs(positionOf(event) - current.start) > dragThreshold)
          current.isGoing = true
        aim(current, event)
      },
      onPointerUp: (event: PointerEvent) => {
        if (press.current?.pointer !== event.pointerId) return
        press.current.isGoing = true
        aim(press.current, event)
        end()
      },
      // The browser has taken the gesture for scrolling.
      onPointerCancel: end,
    },
  }
}

/** Returns a function from pointer events to points in a drawing, using its current position. */
export function spotsOn(drawing: Element, along: 'x' | 'y'): (event: PointerEvent) => Spot {
  const box = drawing.getBoundingClientRect()
  return ({ clientX, clientY }) =>
    along === 'x'
      ? { at: (clientX - box.left) / box.width, across: (clientY - box.top) / box.height }
      : { at: (clientY - box.top) / box.height, across: (clientX - box.left) / box.width }
}
