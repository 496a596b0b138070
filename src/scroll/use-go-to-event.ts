import type { EventId } from '../content/schema'
import { eventIds } from '../router/event-ids'
import { to } from '../router/paths'
import { useRouter } from '../router/use-router'

/** Returns a function that goes to an event: to its card if the page shows it, otherwise to its page. */
export function useGoToEvent(search = ''): (id: EventId) => void {
  const { goToId, navigate } = useRouter()
  return (id) => {
    const card = eventIds.card(id)
    const shown = document.getElementById(card)
    if (shown && !shown.closest('[hidden]')) goToId(card)
    else navigate(to.event(id) + search)
  }
}
