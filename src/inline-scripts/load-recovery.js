// Where the app or its data cannot be loaded, reloads the page once, since a newer build may have replaced the file. Else,
// and after a crash, the page stays as prerendered, with a note and a Reload button.
/* global recoveryWords -- en.recovery, which the build writes here */
;(() => {
  const page = document.documentElement
  const { base } = document.currentScript.dataset
  const words = recoveryWords
  const key = 'sourced-timeline:reloaded-for'
  const isFramed = location.pathname.startsWith(`${base}embed/`)

  function onLost(lost) {
    // Once per tab and lost file; not in frames, offline, after 10 s of reading or where storage is blocked.
    const isWelcome = !isFramed && navigator.onLine && performance.now() < 10_000
    try {
      const tried = sessionStorage.getItem(key) ?? ''
      if (isWelcome && !tried.includes(lost)) {
        sessionStorage.setItem(key, `${tried} ${lost}`)
        return location.reload()
      }
    } catch {}
    say(`${words.lost} ${whatIsHere()}`)
  }

  /** Puts back the prerendered page, fetched as a document because Trusted Types forbid parsing text. */
  function onCrash() {
    const request = Object.assign(new XMLHttpRequest(), { responseType: 'document' })
    request.open('GET', location.href)
    request.addEventListener('loadend', () => {
      const root = request.response?.getElementById('root')
      if (!root) return say(words.crashedWithoutPage)
      document.title = request.response.title
      document.getElementById('root').replaceWith(root)
      say(`${words.crashed} ${whatIsHere()}`)
    })
    request.send()
  }

  const whatIsHere = () =>
    /[?&](?:(?:type|person|publisher|standing|q|asof)=|(?:firsthand|turning)(?:[=&]|$))/.test(
      location.search,
    )
      ? words.isUnfiltered
      : words.isHere

  function say(message) {
    if (document.readyState === 'loading')
      return addEventListener('DOMContentLoaded', () => say(message))
    if ('appLost' in page.dataset) return
    page.dataset.appLost = ''
    for (const control of document.querySelectorAll('[data-needs-script]')) control.hidden = true
    const [note, button] = ['p', 'button'].map((name) => document.createElement(name))
    note.setAttribute('role', 'alert')
    button.textContent = words.reload
    button.addEventListener('click', () => location.reload())
    note.append(`${message} ${words.reloadToTry} `, button)
    document.body.prepend(note)
  }

  const onError = ({ filename, target }) => {
    const lost = filename ?? target.src ?? ''
    if (/\/assets\/.+\.js$/.test(lost) && !('hydrated' in page.dataset)) onLost(lost)
  }
  addEventListener('error', onError, true)
  // A truncated script may be a whole one that starts nothing. The window does not see load events of elements.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target.type === 'module' && !isFramed && !('started' in page.dataset)) onLost(target.src)
    },
    true,
  )
  addEventListener('app-lost', ({ detail }) => onLost(detail))
  addEventListener('app-crashed', onCrash)
})()
