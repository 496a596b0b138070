import type { Site } from '../content/schema'
import { en } from '../messages/en'

/** Returns the name of the timeline in citations. */
export const publicationOf = ({ name }: Site): string => en.common.publication(name)

const endingOf = (site: Site) => ` · ${publicationOf(site)}`

/** Makes the title of a page: its own, followed by the name of the timeline. */
export const titled = (site: Site, own: string): string =>
  own === '' ? publicationOf(site) : own + endingOf(site)

/** Removes the name of the timeline from a title made by `titled`. */
export const titleWithin = (site: Site, title: string): string =>
  title.endsWith(endingOf(site)) ? title.slice(0, -endingOf(site).length) : title

/** The licence of the texts, in a sentence. */
export const licence = en.common.licence
