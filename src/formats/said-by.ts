import type { Reference } from './account'

/** Who says so, each once: "HELLO!", or "Netflix, as reported by HELLO!" where nobody here has seen it. */
export function saidBy(references: readonly Reference[]): readonly string[] {
  return [...new Set(references.map(speakerOf))]
}

/** The publisher of a source, and who reported it where nobody here has seen it. */
export function speakerOf({ publisher, reporter }: Pick<Reference, 'publisher' | 'reporter'>): string {
  return reporter === undefined || reporter === publisher ? publisher : `${publisher}, as reported by ${reporter}`
}
