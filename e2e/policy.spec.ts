import { connect } from 'node:net'
import { expect, type Page } from '@playwright/test'
import { headersFor, inlineHashesIn, pagePolicy } from '../scripts/headers'
import { baseSite, rootSite } from '../playwright.config'
import { toEmbed, to } from '../src/router/paths'
import { eventCalled, inlineHashes, test } from './support/site'

/*
 * Attacks by someone who can inject markup or scripts, against each form of the policy alone:
 * as a header (with the meta tag removed), and as a meta tag (from a host that sends no header).
 */
const hosts = [
  {
    by: 'its header alone',
    site: rootSite,
    path: '/',
    changed: (html: string) =>
      html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, ''),
  },
  {
    by: 'what the page says of itself, from a host without headers',
    site: baseSite,
    path: toEmbed(to.event(eventCalled('the-title').id)),
    changed: (html: string) => html,
  },
]

const policy = pagePolicy(inlineHashes)
const elsewhere = 'http://elsewhere.example'

/** Injected markup, and the directive that blocks it. */
const markup = [
  ['<script>window.broken = "inline script"</script>', 'script-src-elem'],
  [`<script src="${elsewhere}/x.js"></script>`, 'script-src-elem'],
  ['<script src="data:text/javascript,window.broken=1"></script>', 'script-src-elem'],
  ['<svg onload="window.broken = \'handler\'"></svg>', 'script-src-attr'],
  ['<style>body { --broken: 1 }</style>', 'style-src-elem'],
  ['<p style="--broken: 1">Styled</p>', 'style-src-attr'],
  [`<link rel="stylesheet" href="${elsewhere}/x.css">`, 'style-src-elem'],
  [`<img alt="" src="${elsewhere}/x.png">`, 'img-src'],
  [`<iframe title="x" src="${elsewhere}/"></iframe>`, 'frame-src'],
  [`<object data="${elsewhere}/x.swf"></object>`, 'object-src'],
  [`<video src="${elsewhere}/x.mp4"></video>`, 'media-src'],
  [`<base href="${elsewhere}/">`, 'base-uri'],
] as const

/** What a running script could still try, and the directive that blocks it; delayed, because a debugger may evaluate more. */
const attempts = [
  [
    'eval',
    () => {
      setTimeout(() => {
        Reflect.get(window, 'eval')('window.broken = "eval"')
      })
    },
    'require-trusted-types-for',
  ],
  [
    'a program of bytes',
    () => {
      setTimeout(() =>
        WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).catch(() => undefined),
      )
    },
    'script-src',
  ],
  [
    'HTML written by script',
    () => {
      setTimeout(() => {
        document.body.innerHTML = '<h1>broken</h1>'
      })
    },
    'require-trusted-types-for',
  ],
  [
    'HTML inserted by script',
    () => {
      setTimeout(() => {
        document.body.insertAdjacentHTML('beforeend', '<h1>broken</h1>')
      })
    },
    'require-trusted-types-for',
  ],
  [
    'a script made by script',
    () => {
      setTimeout(() => {
        document.createElement('script').src = 'no-script.css'
      })
    },
    'require-trusted-types-for',
  ],
  [
    'a new Trusted Types policy',
    () => {
      setTimeout(() => {
        window.trustedTypes?.createPolicy('any', { createScriptURL: String })
      })
    },
    'trusted-types',
  ],
  [
    'a request to elsewhere',
    () => {
      void fetch('http://elsewhere.example/').catch(() => undefined)
    },
    'connect-src',
  ],
  [
    'a message to elsewhere',
    () => {
      navigator.sendBeacon('http://elsewhere.example/')
    },
    'connect-src',
  ],
  [
    'a form to elsewhere',
    () => {
      const form = Object.assign(document.createElement('form'), {
        action: 'http://elsewhere.example/',
      })
      document.body.append(form)
      form.requestSubmit()
    },
    'form-action',
  ],
] as const

/** Opens a page with injected markup and collects what its policy blocks. */
async function openPlanted(
  page: Page,
  address: string,
  changed: (html: string) => string,
  planted: string,
): Promise<string[]> {
  const refused: string[] = []
  await page.route(`${elsewhere}/**`, (route) => {
    refused.push(`not refused: ${route.request().url()}`)
    return route.abort()
  })
  await page.exposeFunction('refuse', (directive: string) => {
    refused.push(directive)
  })
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      Reflect.get(window, 'refuse')(effectiveDirective)
    }),
  )
  await page.route(address, async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      body: changed(await response.text()).replace('</body>', () => `${planted}</body>`),
    })
  })
  await page.goto(address)
  await expect(page.locator('html[data-hydrated]')).toBeAttached()
  return refused
}

for (const { by, site, path, changed } of hosts) {
  test.describe(`by ${by}`, () => {
    test.use({ baseURL: site })

    test('injected markup and scripts are blocked, each by its directive', async ({
      page,
      allow,
    }) => {
      allow(/against the policy/u)
      allow(/Content.Security.Policy/iu)
      allow(/Trusted(?:HTML|Script|ScriptURL)\b|createPolicy/u)
      allow(new RegExp(`^request to elsewhere: ${elsewhere}/`, 'u')) // the request is reported before the policy blocks it
      const refused = await openPlanted(
        page,
        site + path.slice(1),
        changed,
        markup.map(([html]) => html).join('\n'),
      )
      expect(refused.toSorted()).toEqual(markup.map(([, directive]) => directive).toSorted())
      for (const [name, attempt, directive] of attempts) {
        const before = refused.length
        await page.evaluate(attempt)
        await expect.poll(() => refused.slice(before), name).toEqual([directive])
      }
      const marks = await page.evaluate(() => [
        Reflect.get(window, 'broken'),
        getComputedStyle(document.body).getPropertyValue('--broken'),
        document.body.innerText.includes('broken'),
      ])
      expect(marks, 'nothing has left a mark').toEqual([undefined, '', false])
    })
  })
}

test('the host without headers really sends none, and its pages state the policy', async ({
  request,
}) => {
  const [plain, ours] = await Promise.all([baseSite, rootSite].map((site) => request.get(site)))
  expect(plain?.headers()).not.toHaveProperty('content-security-policy')
  expect(ours?.headers()['content-security-policy']).toBe(`${policy}; frame-ancestors 'none'`)
  expect(await plain?.text()).toContain(
    `content="${pagePolicy(inlineHashesIn((await plain?.text()) ?? ''))}"`,
  )
})

test('a violation no test expects fails the test', async ({ page, allow }) => {
  allow(/^error: (?!against the policy)/u)
  await page.goto('/about/')
  const told = page.waitForEvent('console', (message) =>
    message.text().startsWith('against the policy: style-src-attr'),
  )
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'))
  await told
  test.fail() // by the check after it ends
})

/** Sends raw lines, even ones no browser would send; returns status and headers. */
const answerTo = (lines: string) =>
  new Promise<{ readonly status: number; readonly headers: Readonly<Record<string, string>> }>(
    (resolve, reject) => {
      let text = ''
      const socket = connect(Number(new URL(rootSite).port), 'localhost')
      socket
        .on('data', (part) => {
          text += String(part)
        })
        .on('error', reject)
        .on('close', () => {
          const [first = '', ...rest] = text.split('\r\n\r\n', 1)[0]?.split('\r\n') ?? []
          resolve({
            status: Number(first.split(' ')[1]),
            headers: Object.fromEntries(
              rest.map((line) => [
                line.slice(0, line.indexOf(':')).toLowerCase(),
                line.slice(line.indexOf(':') + 2),
              ]),
            ),
          })
        })
      socket.write(lines)
    },
  )

/** Requests, some malformed, and the expected status. */
const requests = [
  ['GET / HTTP/1.1', 200],
  ['GET /cast HTTP/1.1', 301],
  ['GET /no/such/page/ HTTP/1.1', 404],
  ['GET /%zz HTTP/1.1', 404],
  ['DELETE / HTTP/1.1', 405],
  [`GET /${'x'.repeat(20_000)} HTTP/1.1`, 431],
  [`GET / HTTP/1.1\r\nx: ${'x'.repeat(20_000)}`, 431],
  ['nonsense', 400],
] as const

test('every response to any request has the common headers', async () => {
  for (const [request, status] of requests) {
    const answer = await answerTo(`${request}\r\nhost: localhost\r\nconnection: close\r\n\r\n`)
    expect(answer.status, request.slice(0, 40)).toBe(status)
    expect(answer.headers, request.slice(0, 40)).toMatchObject(headersFor('/', inlineHashes))
  }
})
