/** The name by which the styles know what is marked. */
const name = 'search'

/** Marks words in elements, also in what is rendered there later, without changing an element; returns how to end it. */
export function markWords(isMarked: (word: string) => boolean, ids: readonly string[]): () => void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return () => {}
  const mark = () => {
    const ranges = ids.flatMap((id) => {
      const element = document.getElementById(id)
      return element ? rangesOf(isMarked, element) : []
    })
    CSS.highlights.set(name, new Highlight(...ranges))
  }
  const observer = new MutationObserver(mark)
  observer.observe(document.body, { childList: true, characterData: true, subtree: true })
  mark()
  return () => {
    observer.disconnect()
    CSS.highlights.delete(name)
  }
}

/** Finds the words in the texts of an element that are to be marked. */
function rangesOf(isMarked: (word: string) => boolean, element: Element): readonly Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const ranges: Range[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (/^\s*\d*\s*$/u.test(node.nodeValue ?? '')) continue // the number of a citation
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      if (!isMarked(word)) continue
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      ranges.push(range)
    }
  }
  return ranges
}
