/** Actions shared by the parts of the dialog. */
export interface Toolbox {
  /** Copies text and confirms it, or offers it for copying by hand; resolves to whether it was copied. */
  readonly copy: (text: string, done: string) => Promise<boolean>
  /** Announces a message inside the dialog; live regions outside a modal dialog are not read. */
  readonly tell: (words: string) => void
}
