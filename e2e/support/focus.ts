import type { Page } from '@playwright/test'

type Key = 'Tab' | 'Shift+Tab'

/** After how many steps it checks whether the round is complete. */
const together = 25
/** No page has more stops. */
const longest = 3000

/** One round of Tab through the page. */
interface Round {
  readonly isForward: boolean
  /** Starts and ends without a focused element, so that no stop is missed. */
  stage: 'before' | 'under way' | 'done'
  readonly stops: Element[]
  readonly faults: Set<string>
}

/** Checks each focused element in the page itself, since hundreds of calls from here would be slow. */
const lookout = (page: Page) =>
  page.evaluateHandle(() => {
    const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })

    const nameOf = (element: Element) =>
      `${element.localName} “${(element.getAttribute('aria-label') ?? (element instanceof HTMLInputElement ? element.id : element.textContent)).trim().slice(0, 40)}”`

    /** Parses any CSS colour into red, green, blue and opacity. */
    const paintOf = (colour: string): readonly number[] => {
      if (!pen) return [0, 0, 0, 0]
      pen.clearRect(0, 0, 1, 1)
      pen.fillStyle = colour
      pen.fillRect(0, 0, 1, 1)
      return [...pen.getImageData(0, 0, 1, 1).data]
    }
    const luminanceOf = (paint: readonly number[]) =>
      [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
        const part = (paint[index] ?? 0) / 255
        return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
      }, 0)
    const contrast = (one: string, other: string) => {
      const [light = 0, dark = 0] = [one, other]
        .map((colour) => luminanceOf(paintOf(colour)) + 0.05)
        .toSorted((a, b) => b - a)
      return light / dark
    }
    /** Returns the colour behind an element: that of its nearest painted ancestor. */
    const groundOf = (element: Element | null): string => {
      if (!element) return 'white'
      const { backgroundColor } = getComputedStyle(element)
      return (paintOf(backgroundColor)[3] ?? 0) === 255
        ? backgroundColor
        : groundOf(element.parentElement)
    }

    interface Ring {
      readonly width: number
      readonly reach: number
      readonly colour: string
      readonly boxes: readonly DOMRect[]
    }

    /** Returns the focus indicator: an outline, that of an overlaid box, or a stroke in a drawing. */
    const ringOf = (element: Element): Ring | undefined => {
      for (const pseudo of [undefined, '::after', '::before']) {
        const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(
          element,
          pseudo,
        )
        const width = Number.parseFloat(outlineWidth)
        if (outlineStyle !== 'none' && width > 0)
          return {
            width,
            reach: Number.parseFloat(outlineOffset) + width,
            colour: outlineColor,
            boxes: pseudo ? [] : [...element.getClientRects()],
          }
      }
      for (const shape of element.querySelectorAll('rect')) {
        const { stroke, strokeWidth } = getComputedStyle(shape)
        if (stroke !== 'none')
          return {
            width: Number.parseFloat(strokeWidth) * (shape.getScreenCTM()?.a ?? 1),
            reach: 1.5,
            colour: stroke,
            boxes: [shape.getBoundingClientRect()],
          }
      }
      return undefined
    }

    /** Returns what clips a box: an ancestor that hides its overflow, or the window. */
    const cutBy = (element: Element, box: DOMRect, reach: number): string => {
      const isCut = (left: number, top: number, right: number, bottom: number) =>
        box.left - reach < left - 0.6 ||
        box.top - reach < top - 0.6 ||
        box.right + reach > right + 0.6 ||
        box.bottom + reach > bottom + 0.6
      for (
        let around = element.parentElement;
        around && around !== document.body;
        around = around.parentElement
      ) {
        const { overflowX, overflowY, position } = getComputedStyle(around)
        const { left, top } = around.getBoundingClientRect()
        const [x, y] = [left + around.clientLeft, top + around.clientTop]
        const [isX, isY] = [overflowX !== 'visible', overflowY !== 'visible']
        if (
          (isX || isY) &&
          isCut(
            isX ? x : -Infinity,
            isY ? y : -Infinity,
            isX ? x + around.clientWidth : Infinity,
            isY ? y + around.clientHeight : Infinity,
          )
        )
          return nameOf(around)
        if (position === 'fixed') break
      }
      return isCut(0, 0, document.documentElement.clientWidth, innerHeight) ? 'the window' : ''
    }

    const coverOf = (element: Element): Element | undefined => {
      const [first] = element.getClientRects()
      if (!first) return undefined
      const covers = [
        [0.5, 0.5],
        [0.1, 0.2],
        [0.9, 0.2],
        [0.1, 0.8],
        [0.9, 0.8],
      ]
        .map(([x = 0, y = 0]) =>
          document.elementFromPoint(first.left + x * first.width, first.top + y * first.height),
        )
        .filter((over) => over !== null && !element.contains(over) && !over.contains(element))
      return covers.length > 1 ? (covers[0] ?? undefined) : undefined
    }

    /** Tells whether one element comes before another visually, but after it in the focus order. */
    const isBefore = (later: Element, earlier: Element): boolean => {
      const common = (() => {
        let around: Element | null = earlier
        while (around && !around.contains(later)) around = around.parentElement
        return around
      })()
      const within = (part: Element) => {
        let box = part.getBoundingClientRect()
        // The outermost box: an element with "display: contents" has none.
        for (
          let inner = part.parentElement;
          inner && inner !== common;
          inner = inner.parentElement
        ) {
          const outer = inner.getBoundingClientRect()
          if (outer.width > 0 && outer.height > 0) box = outer
        }
        return box
      }
      const [a, b] = [within(earlier), within(later)]
      if (b.bottom <= a.top + 1) return true
      return (
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2 &&
        b.right <= a.left + 1
      )
    }

    const stops = () => {
      const room = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document
      return [
        ...room.querySelectorAll<HTMLElement | SVGElement>(
          'a[href], button, input, select, textarea, summary, iframe, [tabindex]',
        ),
      ].filter(
        (element) =>
          element.tabIndex >= 0 &&
          !element.matches(':disabled') &&
          element.closest('[inert]') === null &&
          element.checkVisibility({ visibilityProperty: true }),
      )
    }

    const whatHolds = () =>
      [
        location.pathname.replace(/event\/.*/u, ''), // of an event’s page it names the event being read
        location.search,
        history.length,
        document.querySelectorAll('dialog[open]').length,
      ].join(' ')
    let held = whatHolds()
    let known: readonly Element[] = []
    let round: Round = { isForward: true, stage: 'done', stops: [], faults: new Set() }

    /** Lists what is wrong with the current stop. */
    const judge = (focused: Element, before: Element | undefined): readonly string[] => {
      const ring = ringOf(focused)
      const box = focused.getBoundingClientRect()
      const isWhole = box.height <= innerHeight && box.width <= innerWidth
      const cut = isWhole && ring?.boxes.map((one) => cutBy(focused, one, ring.reach)).find(Boolean)
      const cover = isWhole && coverOf(focused)
      const ground = groundOf(ring && ring.reach > 0 ? focused.parentElement : focused)
      const [earlier, later] = round.isForward ? [before, focused] : [focused, before]
      const areOrdered = earlier !== later && earlier?.isConnected && later?.isConnected // a date field has several stops
      return [
        !ring && 'shows no focus',
        ring && ring.width < 2 && `has a ring of ${ring.width} px`,
        ring && contrast(ring.colour, ground) < 3 && `has a ring of ${ring.colour} on ${ground}`,
        cut && `has a ring that is cut by ${cut}`,
        cover && `is covered by ${nameOf(cover)}`,
        areOrdered &&
          !(earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) &&
          `is not next to ${nameOf(before ?? focused)} in the page`,
        areOrdered &&
          isBefore(later, earlier) &&
          `is not next to ${nameOf(before ?? focused)} to the eye`,
        whatHolds() !== held &&
          `changes something by having the focus: ${whatHolds()} instead of ${held}`,
      ].filter((fault) => typeof fault === 'string')
    }

    window.addEventListener(
      'keyup',
      ({ key }) => {
        const focused = document.activeElement
        const isOutside =
          !focused || focused === document.body || focused instanceof HTMLDialogElement
        if (key !== 'Tab' || round.stage === 'done') return
        if (round.stage === 'before') {
          if (isOutside) round.stage = 'under way'
        } else if (isOutside) {
          if (round.stops.length === 0) return // first the page is focused, then the dialog
          round.stage = 'done'
          // Answers that the board shows only since the focus has left it could not be reached.
          for (const missed of stops().filter(
            (stop) => known.includes(stop) && !round.stops.includes(stop),
          ))
            round.faults.add(`${nameOf(missed)} is never reached`)
        } else {
          for (const fault of judge(focused, round.stops.at(-1)))
            round.faults.add(`${nameOf(focused)} ${fault}`)
          round.stops.push(focused)
        }
      },
      { capture: true },
    )

    return {
      begin: (isForward: boolean) => {
        held = whatHolds()
        known = stops()
        // A removed element still marks where the next step starts. Nothing behind an open dialog can be focused.
        const edge = document.createElement('button')
        document.body[isForward ? 'prepend' : 'append'](edge)
        edge.focus({ preventScroll: true })
        const isAtEdge = document.activeElement === edge
        edge.remove()
        round = {
          isForward,
          stage: isAtEdge ? 'under way' : 'before',
          stops: [],
          faults: new Set(),
        }
      },
      outcome: () => ({
        isDone: round.stage === 'done',
        stops: round.stops.length,
        faults: [...round.faults],
      }),
    }
  })

export interface Walk {
  readonly keys?: readonly Key[]
  /** Stop after so many stops; elements not reached by then are not an error. */
  readonly atMost?: number
}

/** Goes once through the page or its open dialog with each key; returns the number of stops and their faults. */
export async function walk(
  page: Page,
  { keys = ['Tab', 'Shift+Tab'], atMost = Infinity }: Walk = {},
) {
  const eye = await lookout(page)
  const client = await page.context().newCDPSession(page)
  const press = (key: Key) =>
    (['rawKeyDown', 'keyUp'] as const).map((type) =>
      client.send('Input.dispatchKeyEvent', {
        type,
        key: 'Tab',
        code: 'Tab',
        windowsVirtualKeyCode: 9,
        modifiers: key === 'Tab' ? 0 : 8,
      }),
    )
  const walked: { readonly stops: number; readonly faults: readonly string[] }[] = []
  for (const key of keys) {
    await eye.evaluate(({ begin }, isForward) => begin(isForward), key === 'Tab')
    for (let steps = 0, isDone = false; !isDone && steps < atMost; steps += together) {
      if (steps > longest) throw new Error(`The walk by ${key} does not end.`)
      await Promise.all(Array.from({ length: together }, () => press(key)).flat())
      isDone = await eye.evaluate(({ outcome }) => outcome().isDone)
    }
    walked.push(await eye.evaluate(({ outcome }) => outcome()))
  }
  await client.detach()
  return {
    stops: walked.map(({ stops }) => stops),
    faults: [...new Set(walked.flatMap(({ faults }) => faults))],
  }
}
