/** Folds a text to lower case without accents and quotation marks, for searches and slugs. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’‘`´]/gu, "'")
    .replaceAll(/["“”„«»]/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('\u0131', 'i')
}

/** Makes a slug of a name: "Brit + Co" becomes "brit-co". */
export function slugOf(name: string): string {
  return fold(name)
    .replaceAll("'", '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
}
