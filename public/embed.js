/*
 * For a page that embeds the timeline:
 *
 *   <iframe src="https://…/embed/event/the-title/" title="…" width="100%" height="600" loading="lazy"></iframe>
 *   <script src="https://…/embed.js" async></script>
 *
 * Fits each embed to its content, and scrolls to the target of a link followed inside it. Include it once per page.
 * It stores and sends nothing. Without it, embeds keep their height and scroll.
 */
;(() => {
  const name = 'sourced-timeline'
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
    if (place < 0 || place > innerHeight) scrollBy(0, place - innerHeight / 5) // not at the very top, where the page may have a sticky header
  })

  // A frame that loaded earlier has sent its height before anyone was listening.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ source: name }, '*')
})()
