import type { Page } from '@playwright/test'

/* Layout checks of a rendered page. Each returns the faulty elements, so an empty list is a pass. */

/** Lists elements that are wider than the window, or clipped by an element that does not scroll. */
export const cutText = (page: Page) =>
  page.evaluate(() => {
    const cut: string[] = []
    const edges = new Map<
      Element,
      | {
          readonly left: number
          readonly right: number
          readonly top: number
          readonly bottom: number
        }
      | undefined
    >()
    /** Returns the box that clips an element; undefined if it can be scrolled. */
    const edgeOf = (element: Element): ReturnType<typeof edges.get> => {
      if (edges.has(element)) return edges.get(element)
      const { overflowX, overflowY, position } = getComputedStyle(element)
      const isScrolled = [overflowX, overflowY].some(
        (overflow) => overflow === 'auto' || overflow === 'scroll',
      )
      const isEdge =
        !isScrolled &&
        element !== document.documentElement &&
        [overflowX, overflowY].some((overflow) => overflow !== 'visible')
      const edge =
        isScrolled || position === 'fixed' || !element.parentElement
          ? isScrolled
            ? undefined
            : {
                left: 0,
                right: document.documentElement.clientWidth,
                top: -Infinity,
                bottom: Infinity,
              }
          : isEdge
            ? element.getBoundingClientRect()
            : edgeOf(element.parentElement)
      edges.set(element, edge)
      return edge
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const { parentElement } = text
      if (
        !parentElement ||
        text.textContent?.trim() === '' ||
        parentElement.closest('svg') ||
        !parentElement.checkVisibility({ visibilityProperty: true })
      )
        continue
      if (
        parentElement.closest('script, noscript, [aria-hidden="true"][inert]') ||
        getComputedStyle(parentElement).clipPath !== 'none' ||
        (parentElement.parentElement &&
          getComputedStyle(parentElement.parentElement).clipPath !== 'none')
      )
        continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      const edge = edgeOf(parentElement)
      // Slanted letters overhang their line slightly.
      if (
        edge &&
        right > left &&
        (left < edge.left - 2 ||
          right > edge.right + 2 ||
          top < edge.top - 4 ||
          bottom > edge.bottom + 4)
      )
        cut.push(
          `${parentElement.tagName} “${text.textContent?.slice(0, 40)}” ${Math.round(left)}–${Math.round(right)}`,
        )
    }
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
    return wide > 0 ? [`the page by ${wide} pixels`, ...cut] : cut
  })

/** Lists texts that overlap other texts. */
export const overlaps = (page: Page) =>
  page.evaluate(() => {
    const lines: Array<{
      readonly element: Element
      readonly text: string
      readonly left: number
      readonly right: number
      readonly top: number
      readonly bottom: number
    }> = []
    const isAfloat = (element: Element | null): boolean =>
      element !== null &&
      (['fixed', 'sticky'].includes(getComputedStyle(element).position) ||
        isAfloat(element.parentElement))
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const { parentElement } = text
      if (
        !parentElement ||
        text.textContent?.trim() === '' ||
        parentElement.closest('svg, script, noscript, select') ||
        !parentElement.checkVisibility({ visibilityProperty: true }) ||
        isAfloat(parentElement)
      )
        continue
      if (
        [parentElement, parentElement.parentElement].some(
          (one) => one && getComputedStyle(one).clipPath !== 'none',
        )
      )
        continue
      const range = document.createRange()
      range.selectNodeContents(text)
      for (const { left, right, top, bottom } of range.getClientRects()) {
        // A line box is higher than its letters.
        const air = (bottom - top) / 4
        if (right - left > 2)
          lines.push({
            element: parentElement,
            text: text.textContent?.slice(0, 30) ?? '',
            left: left + 1,
            right: right - 1,
            top: top + air,
            bottom: bottom - air,
          })
      }
    }
    lines.sort((a, b) => a.top - b.top)
    return lines.flatMap((line, index) => {
      const over: string[] = []
      for (let next = index + 1; next < lines.length; next += 1) {
        const other = lines[next]
        if (!other || other.top >= line.bottom) break
        if (other.left < line.right && line.left < other.right)
          over.push(`“${line.text}” and “${other.text}”`)
      }
      return over
    })
  })

/** Returns the share of the window that fixed and sticky elements cover, in the middle of the page. */
export const coveredShare = (page: Page) =>
  page.evaluate(() => {
    window.scrollTo({
      top: (document.documentElement.scrollHeight - innerHeight) / 2,
      behavior: 'instant',
    })
    const staying = [...document.querySelectorAll('body *')].filter(
      (element) =>
        ['fixed', 'sticky'].includes(getComputedStyle(element).position) &&
        element.checkVisibility({ visibilityProperty: true }),
    )
    const heights = staying
      .map((element) => element.getBoundingClientRect())
      .filter(({ top, bottom, width }) => width > innerWidth / 2 && bottom > 0 && top < innerHeight)
      .map(({ top, bottom }) => Math.min(bottom, innerHeight) - Math.max(top, 0))
    return heights.reduce((sum, height) => sum + height, 0) / innerHeight
  })

/**
 * Lists controls smaller than WCAG 2.2 asks (2.5.8: 24 pixels, unless they are in a line of text or have space around), and
 * main controls smaller than a thumb: 44 pixels.
 */
export const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 1
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [role="slider"]',
      ),
    ].filter((element) => !element.closest('svg') && isSeen(element))
    const boxes = new Map(targets.map((target) => [target, target.getBoundingClientRect()]))
    const isInText = (target: HTMLElement) =>
      getComputedStyle(target).display === 'inline' &&
      target.parentElement?.textContent?.trim() !== target.textContent?.trim()
    /** Tells whether a square around the middle belongs to it: the clickable area may be larger than the text. */
    const answers = (target: HTMLElement, size: number) => {
      target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
      const { left, top, width, height } = target.getBoundingClientRect()
      const [x, y, half] = [left + width / 2, top + height / 2, size / 2 - 1]
      return [
        [-half, -half],
        [half, -half],
        [-half, half],
        [half, half],
      ].every(([across = 0, down = 0]) => {
        const hit = document.elementFromPoint(
          Math.min(Math.max(x + across, 0), innerWidth - 1),
          y + down,
        )
        return (
          hit !== null &&
          (target.contains(hit) ||
            (hit.contains(target) &&
              hit.closest('label, li, article') !== null &&
              getComputedStyle(hit).cursor === 'pointer'))
        )
      })
    }
    const hasRoom = (target: HTMLElement, { left, top, width, height }: DOMRect) => {
      const [x, y] = [left + width / 2, top + height / 2]
      return [...boxes].every(([other, box]) => {
        if (other === target || other.contains(target) || target.contains(other)) return true
        const isSmall = box.width < 24 || box.height < 24
        const [across, down] = isSmall
          ? [Math.abs(box.left + box.width / 2 - x), Math.abs(box.top + box.height / 2 - y)]
          : [Math.max(box.left - x, x - box.right, 0), Math.max(box.top - y, y - box.bottom, 0)]
        return Math.hypot(across, down) >= (isSmall ? 24 : 12)
      })
    }
    const isMain = (target: HTMLElement) => {
      if (
        target.matches(
          'input:not([type="checkbox"]), select, textarea, nav a, [role="slider"], section[aria-label="Filter the story"] summary',
        )
      )
        return true
      const { borderTopStyle, backgroundColor } = getComputedStyle(target)
      return (
        target.tagName === 'BUTTON' &&
        (borderTopStyle !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)')
      )
    }
    return [...boxes].flatMap(([target, box]) => {
      const size = isMain(target) && matchMedia('(pointer: coarse)').matches ? 44 : 24
      // Layouts round by half a pixel.
      if (
        Math.min(box.width, box.height) >= size - 0.5 ||
        (size === 24 && (isInText(target) || hasRoom(target, box))) ||
        answers(target, size)
      )
        return []
      return [
        `${target.tagName} “${(target.getAttribute('aria-label') ?? target.textContent)?.slice(0, 40)}” ${Math.round(box.width)}×${Math.round(box.height)} of ${size}`,
      ]
    })
  })
