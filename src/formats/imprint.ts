/** How the timeline is called where it is cited. */
export const publication = 'Heartstopper Forever, a sourced timeline'

/** The title of a page: its own, and that of the whole, which stands alone where a page has none. */
export const titled = (own: string): string => (own === '' ? publication : `${own} · ${publication}`)

/** What may be done with the texts, in a sentence that goes along with them. */
export const licence = 'The texts are under Creative Commons BY 4.0; facts belong to nobody, and headlines to those who wrote them.'
