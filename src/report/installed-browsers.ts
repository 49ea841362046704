import { access, constants } from 'node:fs/promises'
import { posix, win32 } from 'node:path'

export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
}

const names: Readonly<Record<'linux' | 'darwin' | 'win32', readonly string[]>> = {
  linux: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'google-chrome-beta',
  ],
  darwin: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
}

/** Where a Chrome, Chromium or Edge would be, the one that the user names first. */
export function browserPlaces({ platform, env }: Machine): readonly string[] {
  const named = [env.CHROME_PATH, env.PUPPETEER_EXECUTABLE_PATH].filter((path) => path !== undefined && path !== '') as string[]
  const system = platform === 'darwin' || platform === 'win32' ? platform : 'linux'
  const path = system === 'win32' ? win32 : posix
  return [...named, ...foldersOf(system, env).flatMap((folder) => names[system].map((name) => path.join(folder, name)))]
}

function foldersOf(system: keyof typeof names, env: Machine['env']): readonly string[] {
  if (system === 'darwin') return ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])]
  if (system === 'win32') return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined)
  // A folder of PATH that is not absolute would be one of the working directory, where a stranger's checkout may lie.
  return (env.PATH ?? '').split(':').filter((folder) => posix.isAbsolute(folder))
}

/** The first of the places where something can be run. */
export async function installedBrowser(machine: Machine): Promise<string | undefined> {
  for (const place of browserPlaces(machine)) if (await isExecutable(place)) return place
  return undefined
}

const isExecutable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
