import { describe, expect, it } from 'vitest'
import { browserPlaces } from '../../src/report/installed-browsers.js'

describe('browserPlaces', () => {
  it('looks on the path, in its order, and never in the working directory', () => {
    const places = browserPlaces({ platform: 'linux', env: { PATH: '/opt/bin:.::/usr/bin:bin' } })
    expect(places[0]).toBe('/opt/bin/google-chrome-stable')
    expect(places).toContain('/usr/bin/chromium')
    expect(places.every((place) => place.startsWith('/'))).toBe(true)
  })

  it('begins with the one that the user names', () => {
    const env = { CHROME_PATH: '/my/chrome', PUPPETEER_EXECUTABLE_PATH: '/other', PATH: '/usr/bin' }
    expect(browserPlaces({ platform: 'linux', env }).slice(0, 2)).toEqual(['/my/chrome', '/other'])
  })

  it('knows where macOS and Windows have theirs', () => {
    expect(browserPlaces({ platform: 'darwin', env: { HOME: '/Users/me' } })).toContain(
      '/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    )
    expect(browserPlaces({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } })).toContain(
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    )
  })
})
