// Lets a press of a type of event answer before the program has come: hides the cards of other types, until the program takes
// the press over as a step of the reader (src/app/early.ts). How much is shown is not said meanwhile. A classic script, to be
// there before them.
;(() => {
  const page = document.documentElement
  if (location.search !== '') return // it chooses a part of the story, which the program draws
  page.dataset.early = '' // by this mark the row of types shows

  const row = '[data-needs-script="early"]'
  let sent // the types that were chosen in the page as it was sent
  let chosen

  const all = (selector) => [...document.querySelectorAll(selector)]
  const typesIn = (selector) => all(`${selector} [data-type]`).map(({ dataset }) => dataset.type)

  function show(types) {
    chosen = types
    for (const chip of all(`${row} button`))
      chip.setAttribute(
        'aria-pressed',
        types.includes(chip.querySelector('[data-type]').dataset.type),
      )
    const lists = new Set()
    for (const { dataset, parentElement: place } of all('li > article[data-type]')) {
      place.hidden = types.length > 0 && !types.includes(dataset.type) && !('linked' in dataset)
      lists.add(place.parentElement)
    }
    for (const list of lists)
      list.parentElement.hidden = [...list.children].every(({ hidden }) => hidden)
  }

  addEventListener('click', ({ target }) => {
    const chip = target.closest(`${row} button`)
    if (!chip || page.dataset.early !== '') return
    sent ??= typesIn(`${row} [aria-pressed="true"]`)
    chip.setAttribute('aria-pressed', chip.getAttribute('aria-pressed') !== 'true')
    show(typesIn(`${row} [aria-pressed="true"]`))
  })

  // Cards may have come after the press.
  document.addEventListener(
    'readystatechange',
    () => chosen && page.dataset.early === '' && show(chosen),
  )
  // Where no program comes the row is taken away: nobody could undo what was pressed.
  new MutationObserver(() => sent && show(sent)).observe(page, { attributeFilter: ['data-lost'] })
})()
