import { hrefOf } from '../browser/base-url'
import { en } from '../messages/en'
import { feedsOf } from '../router/paths'

interface FollowLinksProps {
  /** The path of a page of a person or a type. */
  readonly page: string
  readonly name: string
}

/** Renders links to the feeds and the calendar of a person or a type. */
export function FollowLinks({ page, name }: FollowLinksProps) {
  const { atom, jsonFeed, calendar } = feedsOf(page)
  return (
    <p>
      {en.common.follow(name)} <a href={hrefOf(atom)}>Atom</a>,{' '}
      <a href={hrefOf(jsonFeed)}>JSON Feed</a>, <a href={hrefOf(calendar)}>{en.common.calendar}</a>
    </p>
  )
}
