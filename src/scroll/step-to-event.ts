import { scrollAndFocus } from './scroll-and-focus'
import { isInView, readingLine } from '../browser/window'

/** Scrolls to the next or previous article and focuses its heading; returns false if there is none. */
export function stepToArticle(step: 1 | -1): boolean {
  // Without articles hidden by filters, and without the fading copies, which have no id.
  const articles = [...document.querySelectorAll('main article[id], main a[data-further]')].filter(
    (article) => !article.closest('[hidden]'),
  )
  const present = placeAmong(articles)
  const next = present === -1 && step === -1 ? undefined : articles[present + step]
  if (!next) return false
  if (next instanceof HTMLAnchorElement) {
    next.click() // loads more events and then moves to them
    return next.dataset.further === 'above' ? stepToArticle(step) : true
  }
  scrollAndFocus(next.id, next.getAttribute('aria-labelledby') ?? next.id)
  return true
}

/** Finds the index of the article being read: the focused one if in view, otherwise the one at the reading line; -1 above all. */
function placeAmong(articles: readonly Element[]): number {
  const focused = document.activeElement
  const own = articles.findIndex((article) => article.contains(focused))
  if (focused && own !== -1 && isInView(focused)) return own
  // At the top nothing has been read yet, except what the page is about.
  if (window.scrollY === 0) return articles.findIndex((article) => article.matches('[data-linked]'))
  const line = window.innerHeight * readingLine
  return articles.findLastIndex((article) => article.getBoundingClientRect().top <= line)
}
