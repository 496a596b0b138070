import { canonicalHref } from '../browser/site'
import { cutTo } from '../domain/phrases'

interface HeadProps {
  readonly title: string
  readonly description: string
  /** Canonical path; pages without one are marked noindex. */
  readonly path?: string
}

/** Search results and link previews cut descriptions at about this length. */
const maxDescription = 200

/** Renders a page's title, description and canonical link, which React moves into the head. */
export function Head({ title, description, path }: HeadProps) {
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={cutTo(maxDescription, description)} />
      {path === undefined ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={canonicalHref(path)} />
      )}
    </>
  )
}
