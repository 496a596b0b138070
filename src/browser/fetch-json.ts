/** How long a server may send nothing, in milliseconds; a slow response that keeps coming is fine. */
export const fetchTimeout = 20_000

/** Fetches a JSON file below the base path; rejects with a readable message if it is missing, silent or not JSON. */
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
    stop(error) // cancels the rest of the answer
    throw error
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', follow)
  }
}

async function textOf({ body }: Response, onPart: () => void): Promise<string> {
  const reader = body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    onPart()
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
