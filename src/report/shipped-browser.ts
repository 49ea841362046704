import { execFile } from 'node:child_process'
import { access, constants, lstat, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { PlannerError } from '../errors/planner-error.js'

/** The Chromium that comes as an npm package, unpacked. */
export interface ShippedBrowser {
  readonly path: string
  /** Libraries and fonts for a machine that has none. */
  readonly libraries: string
  readonly fonts: string
}

/**
 * Unpacked once a version into `cache`, or beside the temporary files where that cannot be: a home that is full, of another
 * user, or that runs no programs. Undefined where the package is not installed or does not run.
 */
export async function shippedBrowser(cache: string): Promise<ShippedBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const entry = resolved('@sparticuz/chromium')
  if (entry === undefined) return undefined
  const { version } = JSON.parse(await readFile(join(dirname(fileURLToPath(entry)), '../package.json'), 'utf8')) as { version: string }
  const refusals: string[] = []
  for (const place of [cache, join(tmpdir(), `planner-${process.getuid?.()}`)]) {
    const folder = join(place, `chromium-${version}`)
    const refusal = await refusalOf(place, folder, entry)
    if (refusal === undefined)
      return { path: join(folder, 'chromium'), libraries: join(folder, 'al2023/lib'), fonts: join(folder, 'fonts.conf') }
    refusals.push(`${place} ${refusal}`)
  }
  throw new PlannerError('OUTPUT_FAILED', `The browser that comes with planner has no place to be unpacked to: ${refusals.join('; ')}.`, {
    hint: `Name a folder in XDG_CACHE_HOME that is yours alone, runs programs and has ${ROOM} MB free.`,
  })
}

/** What it takes, unpacked, and somewhat more. */
const ROOM = 250

/** Why the browser cannot be run from there; undefined once it lies there and can. */
async function refusalOf(place: string, folder: string, entry: string): Promise<string | undefined> {
  if (!(await isOwn(place))) return 'cannot be written, or others can write there'
  try {
    if (!(await exists(folder))) await unpack(entry, folder)
  } catch (error) {
    return `takes no files: ${reasonOf(error)}`
  }
  // False on a disk that is mounted without the right to run what lies on it.
  return (await isExecutable(join(folder, 'chromium'))) ? undefined : 'runs no programs'
}

/** What the system said, out of all that a program printed that failed. */
const reasonOf = (error: unknown): string => {
  const { stderr, message } = error as Error & { readonly stderr?: string }
  const said = stderr || message
  return /\bE[A-Z]+: [^\n\]]*/.exec(said)?.[0] ?? said.split('\n')[0] ?? ''
}

function resolved(name: string): string | undefined {
  try {
    return import.meta.resolve(name)
  } catch {
    return undefined
  }
}

/**
 * The package unpacks into the folder for temporary files, where another user's file of the same name would be run. So it
 * is run with a folder of its own, which takes its place when it is whole: programs that do it at once do not meet.
 */
async function unpack(entry: string, folder: string): Promise<void> {
  const staging = await mkdtemp(`${folder}-`)
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', UNPACK, entry], {
      // It unpacks the libraries only where it takes the machine for AWS Lambda's.
      env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    })
    await writeFile(join(staging, 'fonts.conf'), fontsConfig(folder))
    await rename(staging, folder).catch(async (error: unknown) => {
      if (!(await exists(folder))) throw error
    })
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/** Whether this user, and nobody else, can write there: what lies in it is run. */
async function isOwn(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await access(folder, constants.W_OK)
    const { mode, uid } = await lstat(folder)
    return uid === process.getuid?.() && (mode & 0o022) === 0
  } catch {
    return false
  }
}

const UNPACK = 'const { default: chromium } = await import(process.argv[1]); await chromium.executablePath()'

/** The machine's fonts as it is set up, those that lie about without fontconfig, and last its own: some text on any machine. */
const fontsConfig = (folder: string): string =>
  `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <dir>${escaped(join(folder, 'fonts'))}</dir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <cachedir>${escaped(join(folder, 'fonts-cache'))}</cachedir>
</fontconfig>
`

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const exists = (path: string): Promise<boolean> => can(path, constants.F_OK)

const isExecutable = (path: string): Promise<boolean> => can(path, constants.X_OK)

const can = (path: string, mode: number): Promise<boolean> =>
  access(path, mode).then(
    () => true,
    () => false,
  )
