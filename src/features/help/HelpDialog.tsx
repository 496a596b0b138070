import { Suspense, type ComponentProps } from 'react'
import { en } from '../../messages/en'
import { Button } from '../../ui/Button'
import { lazyComponent } from '../../ui/lazy-component'
import type { KeyHelp } from './KeyHelp'

const LazyKeyHelp = lazyComponent(() => import('./KeyHelp'), 'KeyHelp')
const prepare = () => void LazyKeyHelp.preload().catch(() => {}) // opening it tries again

interface HelpDialogProps extends Omit<ComponentProps<typeof KeyHelp>, 'onClosed'> {
  readonly isOpen: boolean
  /** How often it was opened. */
  readonly opening: number
  readonly onOpen: () => void
  readonly onClosed: (opening: number) => void
}

/** Renders the button of the help on the keys, and the help while it is open. */
export function HelpDialog({ isOpen, opening, onOpen, onClosed, ...help }: HelpDialogProps) {
  return (
    <div data-needs-script onPointerEnter={prepare} onFocus={prepare}>
      <Button look="link" aria-haspopup="dialog" onClick={onOpen}>
        {en.help.title}
      </Button>
      {isOpen && (
        <Suspense>
          <LazyKeyHelp key={opening} {...help} onClosed={() => onClosed(opening)} />
        </Suspense>
      )}
    </div>
  )
}
