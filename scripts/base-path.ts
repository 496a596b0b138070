/** Reads the base path of the site from BASE_PATH; accepts "", "/", "timeline" and "/timeline" too. */
export function basePathOf(text = ''): string {
  return `/${text
    .split('/')
    .filter(Boolean)
    .map((part) => `${part}/`)
    .join('')}`
}
