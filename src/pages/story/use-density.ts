import { useStored } from '../../browser/device-store'
import { usePrinting } from '../../browser/use-printing'
import { densities, type Density, type View } from '../../domain/view'
import { densityKey } from '../../features/filters/DensityLinks'

const parseDensity = (kept: unknown): Density | undefined =>
  densities.find((density) => density === kept)

/** Returns how much cards show: everything on paper, else what the address says, else what the reader chose last. */
export function useDensity({ density }: View): Density {
  const isPrinting = usePrinting()
  const stored = useStored(densityKey, parseDensity)
  return isPrinting ? 'full' : (density ?? stored ?? 'short')
}
