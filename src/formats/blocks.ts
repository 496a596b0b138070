/** Blocks of lines, with an empty line between them; what is empty is left out. */
export function blocks(...parts: readonly (readonly string[])[]): string {
  return parts
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .filter((block) => block !== '')
    .join('\n\n')
}
