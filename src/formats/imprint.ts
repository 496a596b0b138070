/** How the timeline is called where it is cited. */
export const publication = 'Heartstopper Forever: a sourced timeline'

/** What may be done with the texts, in a sentence that goes along with them. */
export const licence = 'The texts are under Creative Commons BY 4.0; facts belong to nobody, and headlines to those who wrote them.'
