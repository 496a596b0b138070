/** The folder of the host in which the site stands, from BASE_PATH: "", "/", "timeline" and "/timeline" are understood as well. */
export function basePathOf(text = ''): string {
  return `/${text
    .split('/')
    .filter(Boolean)
    .map((part) => `${part}/`)
    .join('')}`
}
