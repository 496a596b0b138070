import { en } from '../messages/en'

/** The name of the timeline in citations. */
export const publication = 'Heartstopper Forever, a sourced timeline'

const ending = ` · ${publication}`

/** Makes the title of a page: its own, followed by the name of the timeline. */
export const titled = (own: string): string => (own === '' ? publication : own + ending)

/** Removes the name of the timeline from a title made by `titled`. */
export const titleWithin = (title: string): string =>
  title.endsWith(ending) ? title.slice(0, -ending.length) : title

/** The licence of the texts, in a sentence. */
export const licence = en.formats.licence
