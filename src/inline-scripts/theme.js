// Before the first paint: the theme that the reader chose here before, or in a frame the one that the page around it asks
// for. A classic script, for a module would run after the paint; `src/browser/theme.ts` shows themes in the same way once
// the page is awake.
;(() => {
  const embeds = `${document.currentScript.dataset.base}embed/`
  let theme
  try {
    theme = location.pathname.startsWith(embeds)
      ? new URLSearchParams(location.search).get('theme')
      : localStorage.getItem('timeline-theme')
  } catch {
    return // the storage is blocked
  }
  if (theme !== 'day' && theme !== 'night') return
  document.documentElement.dataset.theme = theme
  for (const meta of document.querySelectorAll('meta[data-for]'))
    meta.setAttribute('media', meta.dataset.for === theme ? 'all' : 'not all')
})()
