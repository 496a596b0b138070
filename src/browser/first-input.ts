const inputs = ['scroll', 'pointerdown', 'keydown'] as const

/** Resolves once the reader scrolls, presses or types. */
export function firstInput(): Promise<void> {
  return new Promise((resolve) => {
    const stop = new AbortController()
    const heard = () => {
      stop.abort()
      resolve()
    }
    for (const input of inputs)
      window.addEventListener(input, heard, { passive: true, capture: true, signal: stop.signal })
  })
}
