import { execFile } from 'node:child_process'
import { access, constants, lstat, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** The Chromium that comes as an npm package, unpacked. */
export interface ShippedBrowser {
  readonly path: string
  /** Libraries and fonts for a machine that has none. */
  readonly libraries: string
  readonly fonts: string
}

/** Unpacked once a version into `cache`, or beside the temporary files where that cannot be; undefined where the package is not installed or does not run. */
export async function shippedBrowser(cache: string): Promise<ShippedBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const entry = resolved('@sparticuz/chromium')
  if (entry === undefined) return undefined
  const { version } = JSON.parse(await readFile(join(dirname(fileURLToPath(entry)), '../package.json'), 'utf8')) as { version: string }
  const place = (await isOwn(cache)) ? cache : join(tmpdir(), `planner-${process.getuid?.()}`)
  if (!(await isOwn(place))) return undefined
  const folder = join(place, `chromium-${version}`)
  if (!(await exists(folder))) await unpack(entry, folder)
  return { path: join(folder, 'chromium'), libraries: join(folder, 'al2023/lib'), fonts: join(folder, 'fonts.conf') }
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

const fontsConfig = (folder: string): string =>
  `<?xml version="1.0"?>
<fontconfig>
  <dir>${escaped(join(folder, 'fonts'))}</dir>
  <cachedir>${escaped(join(folder, 'fonts-cache'))}</cachedir>
</fontconfig>
`

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
