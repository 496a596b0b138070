// Lets the engine leave for later what lies far below the window (src/scroll/deferred-layout.ts), where the page opens at its top:
// places that an address names, or to which the reader comes back, must be exact from the start.
;(() => {
  const [visit] = performance.getEntriesByType('navigation')
  if (visit?.type === 'navigate' && location.hash === '' && !location.pathname.includes('/event/'))
    document.documentElement.dataset.late = ''
})()
