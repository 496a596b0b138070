// Control, surrogate, private-use and noncharacters, line and paragraph separators, and characters that
// are ignorable, blank or placeholders for objects.
const hidden =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\p{DI}\u2800\uFFFC]/u

// Scripts in which a joiner changes letters or words.
const joinedScripts = [
  'Arabic',
  'Syriac',
  'Mandaic',
  'Nko',
  'Mongolian',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Tibetan',
  'Myanmar',
  'Khmer',
]
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('')

// Hidden characters that are needed, each once so that no message can be hidden in them: joiners in those
// scripts, variation selectors and joiners of emoji, and the selector in a key cap.
const needed = new RegExp(
  [
    String.raw`(?<=[${joinedScripts}]\p{Mn}{0,4})[\u200C\u200D]`,
    String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}])[\uFE0E\uFE0F]?\u200D?`,
    String.raw`(?<=[\d#*])\uFE0F(?=\u20E3)`,
  ].join('|'),
  'gu',
)

/** Checks whether a text has hidden characters that no script or emoji needs. */
export function hasHiddenCharacters(text: string): boolean {
  return hidden.test(text.replaceAll(needed, ''))
}

const everyHidden = new RegExp(hidden, 'gu')

/** Replaces each hidden character of a text. */
export function replaceHidden(text: string, replacement: string): string {
  return text.replaceAll(everyHidden, replacement)
}
