import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

// Preloaded into the program (node --import): writes down each module that it loads.
registerHooks({
  load(url, context, nextLoad) {
    if (url.startsWith('file:')) appendFileSync(process.env.MODULE_LIST, `${url}\n`)
    return nextLoad(url, context)
  },
})
