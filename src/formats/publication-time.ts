/** Formats a day as a moment: at noon UTC it is the same day almost everywhere. */
export const publicationTimeOf = (day: string): string => `${day}T12:00:00Z`
