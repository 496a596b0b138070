/* What every page holds in itself, to run before its first paint; compiled into one classic script by scripts/held.ts. */
import './theme.js'
import './rescue.js'
import './early.js'
import './late.js'
