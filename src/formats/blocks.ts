/** Joins blocks of lines with an empty line between them; empty lines and blocks are left out. */
export function blocks(...parts: readonly (readonly string[])[]): string {
  return parts
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .filter((block) => block !== '')
    .join('\n\n')
}
