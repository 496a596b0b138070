/** Ends what src/inline-scripts/pre-hydration.js answers, and tells the types that are pressed in the page by now. */
export function endEarlyAnswers(): readonly string[] {
  const { dataset } = document.documentElement
  if ('early' in dataset) dataset.early = 'over'
  return [
    ...document.querySelectorAll<HTMLElement>(
      '[data-needs-script="early"] [aria-pressed="true"] [data-type]',
    ),
  ].flatMap(({ dataset: { type } }) => type ?? [])
}
