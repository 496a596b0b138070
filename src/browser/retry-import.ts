let attempt = 0

/**
 * Imports a module again after a failure, under a new address: Chromium caches the failure for the life of the page.
 * The address is taken from the error message.
 */
export async function retryImport(failure: unknown): Promise<unknown> {
  const [address] = (failure instanceof Error && /https?:\S+\.js\b/u.exec(failure.message)) || []
  if (!address) throw failure
  attempt += 1
  return import(/* @vite-ignore */ `${address}?again=${attempt}`)
}

/** Style sheets that failed to load: Vite asks for each of them only once. */
const lostStyles = new Set<string>()

/** Notes the style sheet that an import failed to load, so that the next attempt loads it. */
export function noteLostStyle(failure: unknown) {
  const [style] = (failure instanceof Error && /\S+\.css\b/u.exec(failure.message)) || []
  if (style) lostStyles.add(style)
}

/** Loads the style sheets that were lost; rejects if one is lost again. */
export async function loadLostStyles(): Promise<void> {
  for (const style of lostStyles) {
    await new Promise((resolve, reject) => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: style })
      link.addEventListener('load', resolve)
      link.addEventListener('error', () => reject(new Error(`${style} is lost.`)))
      document.head.append(link)
    })
    lostStyles.delete(style)
  }
}
