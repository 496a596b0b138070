/**
 * Formats a day as a moment: at noon UTC it is the same day almost everywhere. What follows on one day is some seconds later, so
 * that feed readers keep the order.
 */
export function publicationTimeOf(day: string, seconds = 0): string {
  const [hours, minutes, rest] = [
    12 + Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ].map((part) => String(part).padStart(2, '0'))
  return `${day}T${hours}:${minutes}:${rest}Z`
}
