import { execute } from '@oclif/core/execute'
import { settings } from '@oclif/core/settings'

/** Plugins whose commands nobody needs while another command runs; every command starts sooner without them. */
const aside = ['@oclif/plugin-help', '@oclif/plugin-autocomplete']

/** Runs the command that the words name. `entry` is the URL of the file that started the program. */
export async function main(entry: string, words: readonly string[]): Promise<void> {
  // oclif looks for TypeScript sources when NODE_ENV is `test` or `development`; what runs here is always the build.
  settings.enableAutoTranspile = false
  const [first = 'help'] = words
  const core = first.startsWith('-') || first === 'help' || first === 'autocomplete' ? aside : []
  // What users install is read by the host, which runs none of it before a design needs it.
  await execute({ dir: entry, loadOptions: { pluginAdditions: { core }, userPlugins: false } })
  // All is written by now. A plugin may have left a timer or a socket behind, which would keep the program alive.
  setTimeout(() => process.exit(), 1000).unref()
}
