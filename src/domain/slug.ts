/** Lower case without accents and quotation marks: "É" and "e" are the same letter to a search and in an address. */
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

/** A name as it stands in an address: "Brit + Co" becomes "brit-co". */
export function slugOf(name: string): string {
  return fold(name)
    .replaceAll("'", '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
}
