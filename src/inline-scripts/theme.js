// Applies the saved theme, or in a frame the one that its address asks for, before the first paint; after hydration
// src/browser/theme.ts does the same.
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
