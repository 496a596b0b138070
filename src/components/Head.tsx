import { canonicalHref } from '../browser/site'
import { cutTo } from '../domain/phrases'

interface HeadProps {
  readonly title: string
  readonly description: string
  /** The canonical path; without one the page asks not to be listed. */
  readonly path?: string
}

/** What search results and previews show of a description, at most. */
const longest = 200

/** Title, description and canonical address of a page; React lifts them into the head. */
export function Head({ title, description, path }: HeadProps) {
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={cutTo(longest, description)} />
      {path === undefined ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={canonicalHref(path)} />
      )}
    </>
  )
}
