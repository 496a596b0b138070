import { LazyMotion, MotionConfig, type FeatureBundle } from 'framer-motion'
import { createContext, startTransition, use, useState, type ReactNode } from 'react'
import { firstInput } from '../browser/first-input'
import { prefersReducedMotion } from '../browser/window'
import { appearances, durations, ease } from '../design/motion'

/** Whether the animations are loaded: `m` would show its `initial` state until then, however long that takes. */
const IsLoaded = createContext(false)

/**
 * Lets `m` components below animate. The code of the animations loads once the reader scrolls, presses or types; without it
 * everything is shown as it ends.
 */
export function MotionProvider({ children }: { readonly children: ReactNode }) {
  const [isLoaded, setIsLoaded] = useState(false)
  const loadFeatures = async (): Promise<FeatureBundle> => {
    await firstInput()
    try {
      const { domAnimation } = await import('./motion-features')
      startTransition(() => setIsLoaded(true))
      return domAnimation
    } catch {
      return new Promise(() => {}) // LazyMotion knows no failure
    }
  }
  return (
    <LazyMotion features={loadFeatures} strict>
      <MotionConfig reducedMotion="user" transition={{ duration: durations.calm, ease }}>
        <IsLoaded value={isLoaded}>{children}</IsLoaded>
      </MotionConfig>
    </LazyMotion>
  )
}

/**
 * Returns the props of an `m` component that appears, and leaves within `AnimatePresence`; none until animations are loaded,
 * and none with reduced motion, where `m` would still fade.
 */
export function useAppearance(name: keyof typeof appearances) {
  return use(IsLoaded) && !prefersReducedMotion() ? appearances[name] : {}
}
