import type { KeyboardEvent, ReactNode } from 'react'
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
  /** How many turning points there are under all other filters. */
  readonly turning: number
  readonly view: View
  readonly route: Route
  /** False in the prerendered page and while it hydrates. */
  readonly isHydrated: boolean
  readonly onView: (view: View) => void
  /** Called on hover, to preload the animation of the cards. */
  readonly onPrepare?: (() => void) | undefined
}

/**
 * Renders the event types, and the turning points after them, as links that toggle; without scripts each type leads to
 * its page.
 */
export function TypeChips({
  types,
  turning,
  view,
  route,
  isHydrated,
  onView,
  onPrepare,
}: TypeChipsProps) {
  const story = useStory()
  // A query has no effect before hydration, so until then each chip links to the page of its type.
  const addressOf = (type: EventType) => {
    if (isHydrated) return printLocation(route, toggleType(story, view, type))
    return view.types.includes(type) ? to.home() : to.type(type)
  }
  const turned = { ...view, turning: !view.turning }
  return (
    <ul
      className={styles.types}
      aria-label={en.filters.types}
      data-follows
      onPointerEnter={onPrepare}
    >
      {types.map(({ id, name, count }) => (
        <li key={id}>
          <FilterChip
            to={addressOf(id)}
            isOn={view.types.includes(id)}
            count={count}
            onPress={() => onView(toggleType(story, view, id))}
          >
            <TypeLeaf type={id} />
            <span>{name}</span>
          </FilterChip>
        </li>
      ))}
      <li data-needs-script>
        <FilterChip
          to={printLocation(route, turned)}
          isOn={view.turning}
          count={turning}
          onPress={() => onView(turned)}
        >
          <Turn />
          <span>{en.domain.filters.turning}</span>
        </FilterChip>
      </li>
    </ul>
  )
}

interface FilterChipProps {
  readonly to: string
  readonly isOn: boolean
  readonly count: number
  readonly onPress: () => void
  readonly children: ReactNode
}

function FilterChip({ to: address, isOn, count, onPress, children }: FilterChipProps) {
  return (
    <Link
      to={address}
      instead={onPress}
      className={chipLook}
      aria-current={isOn ? 'true' : undefined}
      onKeyDown={clickOnSpace}
    >
      {children} <EventCount count={count} />
    </Link>
  )
}

/** Draws a path that turns. */
function Turn() {
  return (
    <svg className={styles.turn} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M4 17.500C4 11 6 8 11 7.500h5M12.500 3.500l4 4-4 4.200" />
    </svg>
  )
}

/** Lets Space press a chip as Enter does, since chips look and work like toggle buttons. */
function clickOnSpace(event: KeyboardEvent<HTMLAnchorElement>) {
  if (event.key !== ' ' || event.shiftKey) return
  event.preventDefault() // or the page scrolls
  if (!event.repeat) event.currentTarget.click()
}
