/** Finds the records whose ids share the most words with a text, best first. */
export function nearestOf<Named extends { readonly id: string }>(
  text: string,
  records: readonly Named[],
  most: number,
): readonly Named[] {
  const words = new Set(
    text
      .toLowerCase()
      .slice(0, 200)
      .split(/[^a-z0-9]+/u)
      .filter((word) => word.length > 3),
  )
  return records
    .map((record) => ({
      record,
      shared: record.id.split('-').filter((word) => words.has(word)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ record }) => record)
}
