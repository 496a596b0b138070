import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { unpackedFromDebian } from './debian'

/** An nginx that can send what was compressed with brotli beforehand. */
export interface Nginx {
  readonly path: string
  readonly brotliModule: string
  readonly env: NodeJS.ProcessEnv
}

/**
 * Finds an nginx, without root and without installing one. In this order: the one that NGINX_PATH names; the one on the system;
 * Debian's, fetched where it is not there yet. Undefined when there is none, or none with its module for brotli.
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
