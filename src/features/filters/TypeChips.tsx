import type { KeyboardEvent } from 'react'
import { useStory } from '../../components/story-context'
import { TypeLeaf } from '../../components/TypeLeaf'
import type { Facets } from '../../domain/facets'
import { toggleType, type View } from '../../domain/view'
import type { EventType } from '../../domain/vocabulary'
import { Link } from '../../router/Link'
import { to, type Route } from '../../router/paths'
import { printLocation } from '../../router/query-codec'
import { chipLook } from '../../ui/Chip'
import { en } from '../../messages/en'
import { EventCount } from './EventCount'
import styles from './Filters.module.css'

interface TypeChipsProps {
  readonly types: Facets['types']
  readonly view: View
  readonly route: Route
  /** False in the prerendered page and while it hydrates. */
  readonly isHydrated: boolean
  readonly onView: (view: View) => void
  /** Called on hover, to preload the animation of the cards. */
  readonly onPrepare?: (() => void) | undefined
}

/** Renders the event types as links that toggle; without scripts each leads to the page of its type. */
export function TypeChips({ types, view, route, isHydrated, onView, onPrepare }: TypeChipsProps) {
  const story = useStory()
  // A query has no effect before hydration, so until then each chip links to the page of its type.
  const addressOf = (type: EventType) => {
    if (isHydrated) return printLocation(route, toggleType(story, view, type))
    return view.types.includes(type) ? to.home() : to.type(type)
  }
  return (
    <ul className={styles.types} aria-label={en.filters.types} onPointerEnter={onPrepare}>
      {types.map(({ id, name, count }) => (
        <li key={id}>
          <Link
            to={addressOf(id)}
            instead={() => onView(toggleType(story, view, id))}
            className={chipLook}
            aria-current={view.types.includes(id) ? 'true' : undefined}
            onKeyDown={clickOnSpace}
          >
            <TypeLeaf type={id} />
            <span>{name}</span> <EventCount count={count} />
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Lets Space press a chip as Enter does, since chips look and work like toggle buttons. */
function clickOnSpace(event: KeyboardEvent<HTMLAnchorElement>) {
  if (event.key !== ' ' || event.shiftKey) return
  event.preventDefault() // or the page scrolls
  if (!event.repeat) event.currentTarget.click()
}
