import { scrollAndFocus } from './scroll-and-focus'
import { isInView, readingLine } from '../browser/window'

/** Brings the article after or before the one being read to the top, with the focus on its heading; false where there is none. */
export function stepToArticle(step: 1 | -1): boolean {
  // Not what a view hides, nor the nameless copies that fade when it hides them.
  const articles = [...document.querySelectorAll('main article[id], main a[data-further]')].filter(
    (article) => !article.closest('[hidden]'),
  )
  const present = placeAmong(articles)
  const next = present === -1 && step === -1 ? undefined : articles[present + step]
  if (!next) return false
  if (next instanceof HTMLAnchorElement) {
    next.click() // what follows is fetched, and gone to once it is there
    return true
  }
  scrollAndFocus(next.id, next.getAttribute('aria-labelledby') ?? next.id)
  return true
}

/** The place of the article being read: the one with the focus while that is in view, else the one at the line of reading; -1 above all. */
function placeAmong(articles: readonly Element[]): number {
  const focused = document.activeElement
  const own = articles.findIndex((article) => article.contains(focused))
  if (focused && own !== -1 && isInView(focused)) return own
  if (window.scrollY === 0) return -1 // nothing has been gone to yet
  const line = window.innerHeight * readingLine
  return articles.findLastIndex((article) => article.getBoundingClientRect().top <= line)
}
