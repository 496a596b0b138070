// Watches over what the page needs to wake: its program and its content, named by their content, which may be gone after a
// newer edition of the site was put online. Where the page on the server asks for others by now, it is loaded anew, once and
// in silence; else it stays as it was sent, complete, and says what is missing. A classic script, to be there before them.
;(() => {
  const page = document.documentElement
  const { base } = document.currentScript.dataset
  const [lostKey, asleepKey] = ['heartstopper-forever:lost', 'heartstopper-forever:asleep']
  const isFramed = location.pathname.startsWith(`${base}embed/`) // there nothing is stored

  const isChosen = /[?&](?:type|person|publisher|standing|q|asof)=/.test(location.search)
  const controls = `The filters and other controls could not be loaded. ${isChosen ? 'The link chose a part of the story; this is the whole. Reload' : 'What this page tells is complete; reload'} it to try again.`
  const words = {
    js: controls,
    program: controls,
    page: 'The page ran into a fault. Reload it to read on.',
    asleep:
      'The page ran into a fault, so its filters and other controls are left out. What it tells is complete; reload it to try them again.',
  }

  let isLeaving = false
  let isSecond = false // whether the page was loaded anew after a fault of the whole
  const said = new Set()
  function tell(what) {
    if (document.readyState === 'loading')
      return addEventListener('DOMContentLoaded', () => tell(what))
    if (said.has(words[what])) return
    said.add(words[what])
    const note = document.createElement('p')
    note.setAttribute('role', 'alert')
    note.textContent = words[what]
    document.body.prepend(note)
    if (what === 'page') return
    // What will never react is taken away, also where the styles that would hide it are lost or not understood.
    page.dataset.lost = ''
    for (const control of document.querySelectorAll('[data-needs-script]')) control.hidden = true
  }

  /** Whether loading the page anew brings a page of ours; for a lost file, one that asks for another. */
  async function isBetter(lost) {
    const answer = await fetch(location.href, {
      cache: 'no-store',
      signal: AbortSignal.timeout(5000),
    })
    const text = await answer.text()
    return (
      answer.ok &&
      text.includes('data-content=') &&
      (lost === 'page' || !text.includes(new URL(lost, location.origin + base).pathname))
    )
  }

  /**
   * Loads the page anew, unless that was done for the same before or the page has just been loaded anew; where that cannot
   * be known, never. After a fault of the whole page the program is left asleep then, and there is no second time either.
   */
  async function mend(lost, what) {
    try {
      const [{ type }] = performance.getEntriesByType('navigation')
      const isFirst =
        what === 'page'
          ? !isSecond
          : type !== 'reload' && !sessionStorage.getItem(lostKey)?.includes(lost)
      if (!isFramed && isFirst && (await isBetter(lost))) {
        if (what === 'page') sessionStorage.setItem(asleepKey, 'once')
        else sessionStorage.setItem(lostKey, `${sessionStorage.getItem(lostKey) ?? ''} ${lost}`)
        if (!isLeaving) location.reload()
        isLeaving = true
        return
      }
    } catch {
      // The storage is blocked, or the network is gone.
    }
    tell(what)
  }

  addEventListener(
    'error',
    ({ target, filename }) => {
      // An element whose file did not come, or a program that an older engine does not understand.
      const lost = target === window ? filename : target.src
      if (/\/assets\/[^/]+\.js$/.test(lost ?? '') && !('awake' in page.dataset))
        void mend(lost, 'js')
    },
    true,
  )

  addEventListener(
    'lost',
    ({ detail: { what, lost } }) => void (lost ? mend(lost, what) : tell(what)),
  )

  try {
    if (isFramed || sessionStorage.getItem(asleepKey) !== 'once') return
    sessionStorage.removeItem(asleepKey)
    isSecond = true
    // By this mark the program leaves the page as it was sent; it takes the mark from one that only stands in for it.
    page.dataset.asleep = ''
    addEventListener('DOMContentLoaded', () => 'asleep' in page.dataset && tell('asleep'))
  } catch {
    // The storage is blocked: nothing was noted.
  }
})()
