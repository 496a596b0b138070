// Defers layout far below the window (src/scroll/deferred-layout.ts) where the page opens at its top: positions that an
// address names, or that the browser restores, must be exact from the start.
;(() => {
  const [visit] = performance.getEntriesByType('navigation')
  if (visit?.type === 'navigate' && location.hash === '' && !location.pathname.includes('/event/'))
    document.documentElement.dataset.deferLayout = ''
})()
