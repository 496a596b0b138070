import { useEffect, type RefObject } from 'react'
import { prefersReducedMotion } from '../browser/window'
import { playWhenSeen, type Play } from './play-when-seen'

const played = new Set<string>()

/** Plays an animation when its element is first scrolled to, once until the page is closed; not with reduced motion. */
export function usePlayWhenSeen(
  name: string,
  element: RefObject<HTMLElement | null>,
  load: () => Promise<Play>,
) {
  useEffect(() => {
    if (!element.current || played.has(name) || prefersReducedMotion()) return undefined
    if (!('IntersectionObserver' in window)) return undefined
    return playWhenSeen(element.current, load, () => played.add(name))
  }, [name, element, load])
}
