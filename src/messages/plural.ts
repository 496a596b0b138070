const rules = new Intl.PluralRules('en')

/** Returns the form of a word for a count: `plural(2, { one: 'event', other: 'events' })` is "events". */
export const plural = (count: number, forms: { readonly one: string; readonly other: string }) =>
  rules.select(count) === 'one' ? forms.one : forms.other
