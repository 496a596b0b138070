/*
 * For a page that shows the timeline in a frame:
 *
 *   <iframe src="https://…/embed/event/the-title/" title="…" width="100%" height="600" loading="lazy"></iframe>
 *   <script src="https://…/embed.js" async></script>
 *
 * Gives each such frame the height of what it shows, now and whenever that changes; once is enough for all of them. A
 * reader who has followed a link within a frame finds the place it leads to in the window. Nothing else is touched, kept
 * or sent. Without the script a frame keeps the height in its code, and what it shows is scrolled within it.
 */
;(() => {
  const name = 'heartstopper-forever-timeline'
  const embeds = new URL('embed/', document.currentScript.src)
  const frames = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(embeds.href))
  const bounded = (number, most) => Math.min(Math.max(Math.ceil(number), 0), most)

  addEventListener('message', ({ origin, source, data }) => {
    const frame = frames().find(({ contentWindow }) => contentWindow === source)
    if (
      !frame ||
      origin !== embeds.origin ||
      data?.source !== name ||
      !Number.isFinite(data.height)
    )
      return
    const height = bounded(data.height, 100_000)
    Object.assign(frame.style, { boxSizing: 'content-box', height: `${height}px` })
    if (!Number.isFinite(data.top)) return
    const place = frame.getBoundingClientRect().top + bounded(data.top, height)
    if (place < 0 || place > innerHeight) scrollBy(0, place - innerHeight / 5) // not right at the top, where a header may stay
  })

  // A frame that is awake already has said its height to nobody.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ source: name }, '*')
})()
