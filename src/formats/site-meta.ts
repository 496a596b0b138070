/** How the timeline is called where it is cited. */
export const publication = 'Heartstopper Forever, a sourced timeline'

const ending = ` · ${publication}`

/** The title of a page: its own, and that of the whole, which stands alone where a page has none. */
export const titled = (own: string): string => (own === '' ? publication : own + ending)

/** The own title of a page, for where the name of the whole stands beside it: undoes `titled`, and leaves any other title as it is. */
export const titleWithin = (title: string): string =>
  title.endsWith(ending) ? title.slice(0, -ending.length) : title

/** What may be done with the texts, in a sentence that goes along with them. */
export const licence =
  'The texts are under Creative Commons BY 4.0; facts belong to nobody, and headlines to those who wrote them.'
