/** The keys and list indices (from 0) that lead from the file to a value. */
export type Path = readonly (string | number)[]

/** Something to fix, and where. */
export interface Finding {
  readonly path: Path
  readonly remedy: string
}

/** A value and its path in the file. */
export interface Located<Item> {
  readonly item: Item
  readonly path: Path
}

/** Pairs each item of a list with its path. */
export function located<Item>(items: readonly Item[], path: Path): readonly Located<Item>[] {
  return items.map((item, index) => ({ item, path: [...path, index] }))
}

/** Turns the value of an optional field into a list of one or none. */
export function optional<Item>(item: Item | undefined, path: Path): readonly Located<Item>[] {
  return item === undefined ? [] : [{ item, path }]
}

/** Finds the items whose key an earlier item has, each with that earlier item. */
export function repeats<Item>(
  items: readonly Located<Item>[],
  keyOf: (item: Item) => string,
): readonly (Located<Item> & { readonly first: Item })[] {
  const firsts = new Map<string, Item>()
  return items.flatMap(({ item, path }) => {
    const first = firsts.get(keyOf(item))
    if (first !== undefined) return [{ item, path, first }]
    firsts.set(keyOf(item), item)
    return []
  })
}
