/** What the parts of the dialog pass things on with. */
export interface Toolbox {
  /** Puts a text on the clipboard and says that it is done, or offers it to be copied by hand; tells which of the two. */
  readonly copy: (text: string, done: string) => Promise<boolean>
  /** Says something to everybody, inside the dialog: outside of it nobody listens while it is open. */
  readonly tell: (words: string) => void
}
