import fc from 'fast-check'

/** The path to a value in JSON: keys and list indices. */
export type Steps = readonly (string | number)[]

/** Lists the paths to all values in a value, its own first. */
export function pathsIn(value: unknown): readonly Steps[] {
  if (typeof value !== 'object' || value === null) return [[]]
  return [
    [],
    ...Object.entries(value).flatMap(([key, inner]) =>
      pathsIn(inner).map((path) => [Array.isArray(value) ? Number(key) : key, ...path]),
    ),
  ]
}

/** Returns the value at a path. */
function valueAt(whole: unknown, path: Steps): unknown {
  return path.reduce(
    (value: unknown, step) =>
      new Map<string, unknown>(Object.entries(value ?? {})).get(String(step)),
    whole,
  )
}

/** Replaces the value at a path by other values: none removes it, and two lengthen a list. */
export function replaced(
  whole: unknown,
  [step, ...rest]: Steps,
  ...values: readonly unknown[]
): unknown {
  if (step === undefined) return values[0]
  const insert = (item: unknown) => (rest.length === 0 ? values : [replaced(item, rest, ...values)])
  if (Array.isArray(whole))
    return whole.flatMap((item: unknown, index) => (index === step ? insert(item) : [item]))
  return Object.fromEntries(
    Object.entries(whole ?? {}).flatMap(([key, item]) =>
      key === step
        ? insert(item)
            .slice(0, 1)
            .map((value) => [key, value])
        : [[key, item]],
    ),
  )
}

/** Generates copies of a file with one to three values replaced, removed, duplicated, swapped for others in it, or renamed. */
export function mutationsOf(file: unknown): fc.Arbitrary<unknown> {
  const paths = pathsIn(file).slice(1)
  const somewhere = fc.constantFrom(...paths)
  const mutation = fc.oneof(
    fc.tuple(somewhere, fc.jsonValue()).map(
      ([path, value]) =>
        (whole: unknown) =>
          replaced(whole, path, value),
    ),
    fc.tuple(somewhere, somewhere).map(
      ([path, other]) =>
        (whole: unknown) =>
          replaced(whole, path, valueAt(whole, other)),
    ),
    somewhere.map((path) => (whole: unknown) => replaced(whole, path)),
    somewhere.map(
      (path) => (whole: unknown) =>
        replaced(whole, path, valueAt(whole, path), valueAt(whole, path)),
    ),
    fc.tuple(somewhere, fc.constantFrom('__proto__', 'constructor', 'id', 'sources', '')).map(
      ([path, name]) =>
        (whole: unknown) =>
          renamed(whole, path, name),
    ),
  )
  return fc
    .array(mutation, { minLength: 1, maxLength: 3 })
    .map((mutations) => mutations.reduce((whole: unknown, mutate) => mutate(whole), file))
}

function renamed(whole: unknown, path: Steps, name: string): unknown {
  const record = valueAt(whole, path)
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return whole
  return replaced(
    whole,
    path,
    Object.fromEntries(
      Object.entries(record).map(([key, value], index) => [index === 0 ? name : key, value]),
    ),
  )
}
