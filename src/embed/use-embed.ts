import { useEffect, useMemo, useRef, useState } from 'react'
import { postHeight, topOf } from '../scroll/embed-frame'
import { focusId, scrollToTop, scrollToId } from '../scroll/scroll-and-focus'
import type { Story } from '../domain/story'
import { eventIds } from '../router/event-ids'
import { parseEmbed, printEmbed, type Embed } from '../router/embed-address'
import { useLocationSnapshot, useRouter } from '../router/use-router'

/** What a frame shows, and the list from which the reader came to it. */
export interface Framed {
  /** Undefined when the address matches no part of the story. */
  readonly embed: Embed | undefined
  readonly list: Embed | undefined
}

/**
 * Parses the address of a frame, keeps it canonical, and posts the frame's height to the host. Scroll and focus of the
 * host stay where they are when the frame loads; they move only when the reader follows a link or goes back.
 */
export function useEmbed(story: Story): Framed {
  const { rewrite } = useRouter()
  const { path, search, navigationKey } = useLocationSnapshot()
  const embed = useMemo(() => parseEmbed(story, path + search), [story, path, search])
  const canonical = embed && printEmbed(embed)
  const [list, setList] = useState<Embed>()
  if (embed && !embed.event && embed !== list) setList(embed)

  useEffect(() => {
    if (canonical === undefined) return
    if (path + search !== canonical) rewrite(canonical)
    postHeight() // some engines observe no sizes in a frame that is out of sight
  }, [rewrite, path, search, canonical])

  const event = embed?.event?.id
  const drawn = useRef({ navigationKey, event })
  useEffect(() => {
    const before = drawn.current
    drawn.current = { navigationKey, event }
    if (before.navigationKey === navigationKey || before.event === event) return // a citation links within the card
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
