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
