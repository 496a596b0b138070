/** Returns the reader's local date, as "2026-11-22". */
export function today(): string {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  )
  return `${String(now.getFullYear()).padStart(4, '0')}-${month}-${day}`
}
