/** Keeps the numbers of citations out of what the reader copies; returns a function that stops it. */
export function copyWithoutCitations(): () => void {
  document.addEventListener('copy', onCopy)
  return () => document.removeEventListener('copy', onCopy)
}

/** Writes the selection without citations, of which a number would run into the word or year before it. */
function onCopy(event: ClipboardEvent) {
  const selection = document.getSelection()
  const isInField = event.target instanceof Element && event.target.closest('input, textarea')
  if (!selection || !event.clipboardData || isInField) return
  const copy = document.createElement('div')
  for (let index = 0; index < selection.rangeCount; index += 1)
    copy.append(selection.getRangeAt(index).cloneContents())
  const citations = copy.querySelectorAll('[data-citations]')
  for (const group of citations) group.remove()
  if (citations.length === 0 || copy.textContent.trim() === '') return
  for (const link of copy.querySelectorAll('a')) link.setAttribute('href', link.href)
  document.body.append(copy) // line breaks follow from the layout
  event.clipboardData.setData('text/plain', copy.innerText.trim())
  copy.remove()
  event.clipboardData.setData('text/html', copy.innerHTML)
  event.preventDefault()
}
