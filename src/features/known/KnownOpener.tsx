import { knownSteps } from '../../domain/known-steps'
import type { Story } from '../../domain/story'
import { Button } from '../../ui/Button'
import { PlayerIcon } from './PlayerIcon'

interface KnownOpenerProps {
  readonly story: Story
  /** Wishes for the story as it was known on its first day. */
  readonly onOpen: (day: string) => void
}

/** The way into the player; the steps are looked for only when it is pressed. */
export function KnownOpener({ story, onOpen }: KnownOpenerProps) {
  const open = () => {
    const [first] = knownSteps(story)
    if (first) onOpen(first.day)
  }
  return <Button look="link" onClick={open}><PlayerIcon name="play" />Watch it unfold</Button>
}
