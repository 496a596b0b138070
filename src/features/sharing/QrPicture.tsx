import { useMemo } from 'react'
import { qrOf } from './qr'
import { en } from '../../messages/en'
import styles from './ShareDialog.module.css'

/** Renders a QR code, black on white in every theme because some scanners cannot read it inverted. */
export function QrPicture({ address }: { readonly address: string }) {
  const { size, path } = useMemo(() => qrOf(address), [address])
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={en.sharing.qrOf(address)}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
