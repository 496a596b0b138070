/** Fetches a JSON file below the base of the site; rejects with a sentence for the reader when it is missing or no JSON. */
export async function fetchJson(path: string, options: RequestInit = {}): Promise<unknown> {
  const response = await fetch(import.meta.env.BASE_URL + path, options)
  if (!response.ok) throw new Error(`The server answered ${response.status}.`)
  try {
    return await response.json()
  } catch (error) {
    if (options.signal?.aborted) throw error
    throw new Error('The file is damaged.', { cause: error })
  }
}
