let attempt = 0

/**
 * Loads a module once more whose loading failed. Chromium remembers the failure for as long as the page lives; what
 * it says about it names the address, which a query makes a new one.
 */
export async function retryImport(failure: unknown): Promise<unknown> {
  const [address] = (failure instanceof Error && /https?:\S+\.js\b/u.exec(failure.message)) || []
  if (!address) throw failure
  attempt += 1
  return import(/* @vite-ignore */ `${address}?again=${attempt}`)
}
