// Control characters, halves of characters, private ones, and what has no width or turns the direction of text around.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}\u2800]/u

// The joiners of Persian or Malayalam and the signs by which one emoji is made of several: each after a letter or sign
// beyond the Latin ones, and no two of a kind, so that nothing can be written in them.
const joining = /(?<=[^\p{ASCII}\p{Script=Latin}\p{DI}])\uFE0F?[\u200C\u200D]?/gu

/** Whether a text holds a character that nobody sees and that no script needs where it stands. */
export function hidesSomething(text: string): boolean {
  return unseen.test(text.replaceAll(joining, ''))
}

const everyUnseen = new RegExp(unseen, 'gu')

/** A text in which a sign stands for each character that nobody sees. */
export function unhidden(text: string, sign: string): string {
  return text.replaceAll(everyUnseen, sign)
}
