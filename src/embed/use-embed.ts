import { useEffect, useMemo, useRef, useState } from 'react'
import { observeHeight, postHeight, topOf } from '../scroll/embed-frame'
import { focusId, scrollToTop, scrollToId } from '../scroll/scroll-and-focus'
import type { Story } from '../domain/story'
import { eventIds } from '../router/event-ids'
import { parseEmbed, printEmbed, type Embed } from '../router/embed-address'
import { useLocationSnapshot, useRouter } from '../router/use-router'

/** What a frame shows, and the list from which the reader came to it. */
export interface Framed {
  /** Nothing where the address leads to no part of the story. */
  readonly embed: Embed | undefined
  readonly list: Embed | undefined
}

/**
 * Reads the address of a frame, keeps its spelling canonical and the page around the frame told. A page that opens in a
 * frame moves neither the place nor the focus, for both are the host's; a reader who follows a link or goes back is led.
 */
export function useEmbed(story: Story): Framed {
  const { rewrite } = useRouter()
  const { path, search, navigationKey } = useLocationSnapshot()
  const embed = useMemo(() => parseEmbed(story, path + search), [story, path, search])
  const canonical = embed && printEmbed(embed)
  const [list, setList] = useState<Embed>()
  if (embed && !embed.event && embed !== list) setList(embed)

  // The address of the frame, the page around it and the focus are outside React.
  useEffect(() => {
    if (canonical !== undefined && path + search !== canonical) rewrite(canonical)
  }, [rewrite, path, search, canonical])
  useEffect(observeHeight, [])
  useEffect(() => {
    if (canonical !== undefined) postHeight() // an engine that lets a frame out of sight rest observes no sizes in it
  }, [canonical])

  const event = embed?.event?.id
  const drawn = useRef({ navigationKey, event })
  useEffect(() => {
    const before = drawn.current
    drawn.current = { navigationKey, event }
    if (before.navigationKey === navigationKey || before.event === event) return // a mark leads within what is drawn, and the engine follows it
    if (event) {
      scrollToTop(eventIds.title(event))
      postHeight(0)
    } else if (before.event) {
      // Back in the list, at the event that was read.
      scrollToId(eventIds.card(before.event))
      focusId(eventIds.title(before.event))
      postHeight(topOf(eventIds.card(before.event)))
    }
  }, [navigationKey, event])

  return { embed, list }
}
