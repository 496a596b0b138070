/** The moment that stands for a day of editing where a format wants one: at noon UTC it is that day almost everywhere. */
export const publicationTimeOf = (day: string): string => `${day}T12:00:00Z`
