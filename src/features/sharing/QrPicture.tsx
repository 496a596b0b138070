import { useMemo } from 'react'
import { qrOf } from './qr'
import { enFiles } from '../../messages/en-files'
import styles from './ShareDialog.module.css'

/** Renders a QR code, black on white in every theme because some scanners cannot read it inverted. */
export function QrPicture({ address }: { readonly address: string }) {
  const { size, path } = useMemo(() => qrOf(address), [address])
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={enFiles.sharing.qrOf(address)}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
