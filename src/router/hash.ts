/** Decodes the id that a URL's hash names; '' for no hash. */
export function hashTarget(hash: string): string {
  const id = hash.slice(1)
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
