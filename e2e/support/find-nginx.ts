import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { unpackedFromDebian } from './debian'

/** An nginx with the module for precompressed brotli files. */
export interface Nginx {
  readonly path: string
  readonly brotliModule: string
  readonly env: NodeJS.ProcessEnv
}

/**
 * Finds an nginx without installing one: that of NGINX_PATH, else that of the system, else Debian's, which it downloads.
 * Returns undefined if there is none with the brotli module.
 */
export function findNginx(): Nginx | undefined {
  const named = process.env.NGINX_PATH
  if (named !== undefined) return withModule(named)
  return withModule('nginx') ?? withModule('/usr/sbin/nginx') ?? fetched()
}

function fetched(): Nginx | undefined {
  const debian = unpackedFromDebian('usr/sbin/nginx', [
    'nginx',
    'nginx-common',
    'libnginx-mod-http-brotli-static',
  ])
  return (
    debian &&
    withModule(
      join(debian.folder, 'usr/sbin/nginx'),
      debian.env,
      join(debian.folder, 'usr/lib/nginx/modules'),
    )
  )
}

function withModule(
  path: string,
  env: NodeJS.ProcessEnv = process.env,
  modules?: string,
): Nginx | undefined {
  const { status, stderr } = spawnSync(path, ['-V'], { encoding: 'utf8', env })
  const folder = modules ?? /--modules-path=(\S+)/u.exec(stderr ?? '')?.[1]
  const brotliModule = join(folder ?? '', 'ngx_http_brotli_static_module.so')
  return status === 0 && existsSync(brotliModule) ? { path, brotliModule, env } : undefined
}
