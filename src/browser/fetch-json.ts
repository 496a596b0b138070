/** For how long a server may say nothing, in milliseconds: a slow line goes on, one that has died is given up. */
export const fetchTimeout = 20_000

/**
 * How large an answer may be, in bytes: what the page was built with, four times over, for a story grows but not by that
 * much from one edition to the next; and 4 MB in any case. It is counted as it comes, since what headers say of it may be
 * wrong, and what is larger is refused before it is kept or parsed.
 */
export function maxBytes(): number {
  const { bytes = 0 } = document.getElementById('root')?.dataset ?? {}
  return Math.max(4_000_000, 4 * Number(bytes))
}

/** Fetches a JSON file below the base of the site; rejects with a sentence for the reader when it is missing, silent, too large or no JSON. */
export async function fetchJson(
  path: string,
  { signal, ...options }: RequestInit = {},
): Promise<unknown> {
  const stopped = new AbortController()
  const stop = (reason: unknown) => stopped.abort(reason)
  const follow = () => stop(signal?.reason)
  signal?.addEventListener('abort', follow)
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(stop, fetchTimeout, new Error('The server did not answer in time.'))
  }
  wait()
  try {
    const response = await fetch(import.meta.env.BASE_URL + path, {
      ...options,
      signal: stopped.signal,
    })
    if (!response.ok) throw new Error(`The server answered ${response.status}.`)
    return parsed(await textOf(response, wait))
  } catch (error) {
    stop(error) // what is still under way is let go
    throw error
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', follow)
  }
}

async function textOf({ body }: Response, onPart: () => void): Promise<string> {
  const reader = body?.getReader()
  const decoder = new TextDecoder()
  const limit = maxBytes()
  let text = ''
  for (let size = 0, part = await reader?.read(); part?.value; part = await reader?.read()) {
    onPart()
    size += part.value.byteLength
    if (size > limit) throw new Error('The file is too large.')
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error('The file is damaged.', { cause })
  }
}
