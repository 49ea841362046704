import { once } from 'node:events'
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { delimiter, dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { type Action, type Job, readYaml, runAction, type Step, shell } from '../support/github-actions.js'
import { newFolder, type Run } from '../support/planner.js'
import { root } from '../support/source-files.js'

const action = await readYaml<Action>('action.yml')

/** Costs about 138 dollars a month; severe findings, none critical. */
const DESIGN = {
  design: 1,
  name: 'Shop',
  region: 'eu-west-1',
  asOf: '2026-11-01',
  resources: {
    web: { type: 'aws:ec2:instance', instanceType: 'm7g.large', count: 2, rootVolume: { type: 'gp3', size: 30 } },
  },
}

const folderWith = async (files: Readonly<Record<string, unknown>>): Promise<string> => {
  const folder = newFolder()
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), JSON.stringify(content))
  return folder
}

const statuses = ({ steps }: Job): Readonly<Record<string, number>> => Object.fromEntries(steps.map(({ name, status }) => [name, status]))
const textOf = ({ steps }: Job, step: string): string => steps.find(({ name }) => name === step)?.text ?? ''
const reportsOf = async ({ outputs }: Job): Promise<readonly string[]> => (await readdir(outputs.folder ?? '')).sort()

const SHELL_STEPS = { install: 0, estimate: 0, review: 0, report: 0 }
const UPLOADS = { 'actions/setup-node': 0, 'actions/upload-artifact': 0, 'github/codeql-action/upload-sarif': 0 }

describe('action.yml', () => {
  it('publishes everything of a design that passes its gates', async () => {
    const cwd = await folderWith({
      'design.json': DESIGN,
      'before.json': { ...DESIGN, resources: { web: { ...DESIGN.resources.web, count: 1 } } },
    })
    const inputs = { design: 'design.json', baseline: 'before.json', budget: '500/month', formats: 'html pdf md xlsx focus.csv' }
    const job = await runAction(action, { inputs, cwd, pullRequest: 7 })
    expect(statuses(job)).toEqual({ ...UPLOADS, ...SHELL_STEPS, comment: 0, gates: 0 })
    expect(await reportsOf(job)).toEqual([
      'result.json',
      'review.focus.csv',
      'review.html',
      'review.junit.xml',
      'review.md',
      'review.pdf',
      'review.sarif',
      'review.xlsx',
    ])
    expect((await readFile(join(job.outputs.folder ?? '', 'review.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
    expect(job.summary).toContain('## Shop')
    expect(job.summary).toMatch(/\+\$\d+\.\d\d/)
    expect(job.calls).toMatch(
      /^npm ci --include=dev --prefix \S+\ngh api --paginate repos\/acme\/shop\/issues\/7\/comments --jq .*\ngh api --silent --method POST /,
    )
    const upload = job.steps.find(({ name }) => name.startsWith('actions/upload-artifact'))
    expect(upload?.with).toEqual({ name: 'architecture-review', path: job.outputs.folder })
    expect((await stat(job.steps.find(({ name }) => name.endsWith('upload-sarif'))?.with.sarif_file ?? '')).isFile()).toBe(true)
  }, 60_000)

  it('fails for a gate only after everything is published', async () => {
    const cwd = await folderWith({ 'design.json': DESIGN })
    const inputs = {
      design: 'design.json',
      budget: '1/month',
      'fail-on': 'low',
      'min-score': 'security=100 reliability=99.9',
      formats: 'html',
    }
    const job = await runAction(action, { inputs, cwd })
    expect(statuses(job)).toEqual({ ...UPLOADS, ...SHELL_STEPS, gates: 1 })
    expect(job.steps.at(-1)?.name).toBe('gates')
    expect(await reportsOf(job)).toEqual(['result.json', 'review.html', 'review.junit.xml', 'review.md', 'review.sarif'])
    expect(textOf(job, 'gates')).toBe(
      '::error::A budget is exceeded, or cannot be shown to hold: see the step Estimate.\n::error::The review fails a gate: see the step Review.\n',
    )
    expect(textOf(job, 'estimate')).toContain('The budget of $1.00 a month is exceeded')
    expect(textOf(job, 'review')).toMatch(/security|reliability/i)
  }, 60_000)

  it('fails for the review alone', async () => {
    const cwd = await folderWith({ 'design.json': DESIGN })
    const job = await runAction(action, { inputs: { design: 'design.json', 'min-score': '100', formats: 'md' }, cwd })
    expect(statuses(job)).toMatchObject({ estimate: 0, report: 0, gates: 1 })
    expect(textOf(job, 'gates')).toBe('::error::The review fails a gate: see the step Review.\n')
  }, 60_000)

  it('stops at a design that is wrong', async () => {
    const cwd = await folderWith({ 'design.json': { ...DESIGN, region: 'nowhere-1' } })
    const job = await runAction(action, { inputs: { design: 'design.json' }, cwd })
    expect(statuses(job)).toEqual({ 'actions/setup-node': 0, install: 0, estimate: 2 })
  }, 60_000)

  it('publishes the rest and fails where a report cannot be written', async () => {
    const cwd = await folderWith({ 'design.json': DESIGN })
    const job = await runAction(action, { inputs: { design: 'design.json', formats: 'docx' }, cwd, pullRequest: 7 })
    expect(statuses(job)).toEqual({ ...UPLOADS, ...SHELL_STEPS, comment: 0, gates: 2 })
    expect(await reportsOf(job)).toEqual(['result.json', 'review.junit.xml', 'review.sarif'])
    expect(textOf(job, 'gates')).toBe('::error::Not every report could be written: see the step Report.\n')
    expect(job.calls).not.toContain('gh ')
  }, 60_000)

  it('takes paths and values as they are, not as commands', async () => {
    const name = 'a $(touch pwned) "b".json'
    const cwd = await folderWith({ [name]: DESIGN })
    const job = await runAction(action, { inputs: { design: name, formats: 'md', 'min-score': '* `touch pwned`' }, cwd })
    expect(statuses(job)).toMatchObject({ estimate: 0, review: 2 })
    expect(await readdir(cwd)).toEqual([name])
  }, 60_000)

  it('lets nobody command the runner by a name in a design', async () => {
    const name = '::error::broken\n::set-output name=code::0'
    const note = '##[add-mask]month'
    const cwd = await folderWith({ '-x.json': { ...DESIGN, name, resources: { web: { ...DESIGN.resources.web, note } } } })
    const job = await runAction(action, { inputs: { design: '-x.json', budget: '1/month', formats: 'md' }, cwd, pullRequest: 7 })
    expect(statuses(job)).toEqual({ ...UPLOADS, ...SHELL_STEPS, comment: 0, gates: 1 })
    for (const step of ['estimate', 'review']) expect(textOf(job, step)).toMatch(/^::error::broken/m)
    expect(job.steps.flatMap(({ commands }) => commands)).toEqual([
      '::error::A budget is exceeded, or cannot be shown to hold: see the step Estimate.',
    ])
    expect(job.summary).not.toMatch(/^::|##\[/m)
    const words = ['estimate', 'review', 'report'].map((step) => /::stop-commands::(.+)/.exec(textOf(job, step))?.[1])
    expect(new Set(words).size).toBe(3)
    for (const word of words) expect(word).toMatch(/^[\da-f-]{36}$/)
  }, 60_000)

  it('keeps the reports of two designs of one job apart', async () => {
    const cwd = await folderWith({ 'one.json': DESIGN, 'two.json': { ...DESIGN, name: 'Depot' } })
    const one = await runAction(action, { inputs: { design: 'one.json', formats: 'html' }, cwd })
    const two = await runAction(action, { inputs: { design: 'two.json', formats: 'md' }, cwd, temp: one.temp })
    expect(await reportsOf(one)).toContain('review.html')
    expect(await reportsOf(two)).not.toContain('review.html')
    expect(await readFile(join(one.outputs.folder ?? '', 'review.md'), 'utf8')).toContain('## Shop')
    const categories = [one, two].map(({ steps }) => steps.find(({ name }) => name.endsWith('upload-sarif'))?.with.category)
    expect(categories).toEqual(['planner/one.json', 'planner/two.json'])
  }, 60_000)

  it('writes no second comment where it cannot see the first, and says so', async () => {
    const cwd = await folderWith({ 'design.json': DESIGN })
    const job = await runAction(action, { inputs: { design: 'design.json', formats: 'md' }, cwd, pullRequest: 7, comments: 'fail' })
    expect(statuses(job)).toMatchObject({ comment: 0, gates: 0 })
    expect(textOf(job, 'comment')).toBe('::warning::The report could not be written to the pull request.\n')
    expect(job.calls).not.toMatch(/POST|PATCH/)
  }, 60_000)

  it('updates its comment, and no other', async () => {
    const cwd = await folderWith({ 'design.json': DESIGN })
    const job = await runAction(action, {
      inputs: { design: 'design.json', formats: 'md' },
      cwd,
      pullRequest: 7,
      comments: '4711\\n4712\\n',
    })
    expect(statuses(job)).toMatchObject({ comment: 0, gates: 0 })
    expect(job.calls).toContain('gh api --silent --method PATCH repos/acme/shop/issues/comments/4711 -F body=@')
    expect(job.calls).not.toContain('POST')
    const [, asked = ''] = /startswith\("(.*?)"\)/.exec(job.calls) ?? []
    expect(asked).toMatch(/^<!-- planner [\da-f]{40} -->$/)
    expect((await readFile(join(job.temp, 'planner-comment.md'), 'utf8')).startsWith(`${asked}\n## Shop`)).toBe(true)
  }, 60_000)

  it('installs the package that it is told', async () => {
    const install = action.runs.steps.filter(({ id }) => id === 'install')
    const job = await runAction(
      { ...action, runs: { ...action.runs, steps: install } },
      { inputs: { package: '@acme/planner@1.2.3' }, cwd: newFolder() },
    )
    expect(job.calls).toBe('npm install --global -- @acme/planner@1.2.3\n')
  })

  it('keeps expressions out of its scripts, and says what each input is for', () => {
    expect(action.runs.using).toBe('composite')
    for (const { run, shell: own } of action.runs.steps.filter((step) => step.run !== undefined)) {
      expect(own).toBe('bash')
      expect(run).not.toContain('${{')
    }
    for (const { description } of Object.values(action.inputs)) expect(description).toMatch(/\w\.$|\)\.$/)
    const used = JSON.stringify(action.runs.steps)
    for (const name of Object.keys(action.inputs)) expect(used).toContain(`inputs.${name}`)
  })
})

it.each(['action.yml', 'templates/ci/architecture-review.yml', '.github/workflows/ci.yml', 'README.md'])(
  '%s pins what it uses',
  async (path) => {
    const uses = [...(await readFile(join(root, path), 'utf8')).matchAll(/^ *(?:- )?uses: (.*)$/gm)].map(([, used]) => used ?? '')
    expect(uses).not.toEqual([])
    for (const used of uses) expect(used).toMatch(/^(your-organization\/planner@v\d+\.\d+\.\d+|[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+)$/)
  },
)

describe('templates/ci', () => {
  interface Workflow {
    readonly jobs: { readonly review: { readonly steps: readonly Step[] } }
    readonly permissions: Readonly<Record<string, string>>
  }

  const workflowIn = async (path: string): Promise<Workflow> => {
    const content = await readFile(join(root, path), 'utf8')
    const [, quoted] = /```yaml\n(on: [\s\S]*?)```/.exec(content) ?? []
    return parse(quoted ?? content)
  }

  it.each(['templates/ci/architecture-review.yml', 'README.md'])(
    'has a workflow that gives the action inputs that it has, and the rights that it needs (%s)',
    async (path) => {
      const { jobs, permissions } = await workflowIn(path)
      const use = jobs.review.steps.find(({ uses }) => uses?.includes('/planner@'))
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(use?.with ?? {})))
      expect(use?.with).toMatchObject({ design: 'design.json', budget: '1500/month' })
      expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write', 'security-events': 'write' })
      for (const { run } of jobs.review.steps) expect(run ?? '').not.toContain('${{')
    },
  )

  it('finds the design before the change, if there was one', async () => {
    const { jobs } = await readYaml<Workflow>('templates/ci/architecture-review.yml')
    const { run = '' } = jobs.review.steps.find(({ id }) => id === 'baseline') ?? {}
    const cwd = await folderWith({ 'design.json': DESIGN })
    const git = 'git -c user.name=a -c user.email=a@b.c'
    await shell(`git init -q . && ${git} commit -q --allow-empty -m one && git add . && ${git} commit -q -m two`, cwd, {
      PATH: process.env.PATH ?? '',
    })
    const found = async (base: string): Promise<string> => {
      const temp = newFolder()
      const output = join(temp, 'output')
      await writeFile(output, '')
      const env = { PATH: process.env.PATH ?? '', RUNNER_TEMP: temp, GITHUB_OUTPUT: output, BASE: base }
      expect((await shell(run, cwd, env)).status).toBe(0)
      return (await readFile(output, 'utf8')).replace(temp, '')
    }
    const { stdout } = await shell('git rev-list HEAD', cwd, { PATH: process.env.PATH ?? '' })
    const [two = '', one = ''] = stdout.trim().split('\n')
    expect([await found(two), await found(one), await found('')]).toEqual(['file=/before.json\n', '', ''])
  })

  interface GitlabJob {
    readonly script: readonly string[]
    readonly variables: Readonly<Record<string, string>>
    readonly artifacts: { readonly paths: readonly string[]; readonly reports: { readonly junit: string } }
  }

  const gitlabJob = async (): Promise<GitlabJob> =>
    (await readYaml<{ readonly 'architecture-review': GitlabJob }>('templates/ci/gitlab-ci.yml'))['architecture-review']

  it.each([
    ['passes', {}, 0],
    ['fails for its gates', { BUDGET: '1/month', FAIL_ON: 'low', MIN_SCORE: 'security=100' }, 1],
  ])(
    'has a job for GitLab that %s, with all reports',
    async (_, variables, status) => {
      const job = await gitlabJob()
      const cwd = await folderWith({ 'design.json': DESIGN })
      const bin = newFolder()
      await symlink(join(root, 'bin/run.js'), join(bin, 'planner'))
      const loose = { BUDGET: '500/month', FAIL_ON: 'critical', MIN_SCORE: 'security=0' }
      const env = { ...job.variables, ...loose, ...variables, PATH: [bin, dirname(process.execPath), process.env.PATH].join(delimiter) }
      expect((await shell(job.script.join('\n'), cwd, env)).status).toBe(status)
      expect((await readdir(join(cwd, 'review'))).sort()).toEqual([
        'result.json',
        'review.html',
        'review.junit.xml',
        'review.md',
        'review.pdf',
        'review.sarif',
      ])
      expect(job.artifacts.paths).toEqual(['review'])
      expect(job.artifacts.reports.junit).toBe('review/review.junit.xml')
    },
    60_000,
  )

  describe('the comment of the job for GitLab', () => {
    interface Note {
      readonly id: number
      readonly author: { readonly id: number }
      body: string
    }

    /** A merge request of GitLab's with `notes`; others' look like the job's own. */
    const mergeRequest = async (notes: Note[]): Promise<{ readonly address: string; readonly calls: string[] }> => {
      const calls: string[] = []
      const server = createServer(async (request, response) => {
        const { pathname, searchParams } = new URL(request.url ?? '', 'http://gitlab')
        calls.push(`${request.method} ${pathname}`)
        const { body = '' } = JSON.parse((await text(request)) || '{}') as { readonly body?: string }
        const page = Number(searchParams.get('page')) * 100
        const known = notes.find(({ id }) => pathname.endsWith(`/notes/${id}`))
        if (request.method === 'PUT' && known !== undefined) known.body = body
        if (request.method === 'POST') notes.push({ id: notes.length, author: { id: 1 }, body })
        if (request.headers['private-token'] !== 'secret') response.statusCode = 401
        response.end(JSON.stringify(pathname === '/user' ? { id: 1 } : notes.slice(page - 100, page)))
      }).listen(0, '127.0.0.1')
      await once(server, 'listening')
      onTestFinished(() => void server.close())
      return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls }
    }

    const comment = async (env: Readonly<Record<string, string>>): Promise<Run> => {
      const { script } = await gitlabJob()
      const cwd = newFolder()
      await mkdir(join(cwd, 'review'))
      await writeFile(join(cwd, 'review/review.md'), '## Shop\n')
      const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter)
      return shell(script[1] ?? '', cwd, { PATH, CI_PROJECT_ID: '3', CI_MERGE_REQUEST_IID: '7', DESIGN: 'a b.json', ...env })
    }

    it('is written once and then updated, whatever others wrote', async () => {
      const notes: Note[] = Array.from({ length: 100 }, (_, id) => ({ id, author: { id: 2 }, body: '<!-- planner a%20b.json -->' }))
      const { address, calls } = await mergeRequest(notes)
      for (const title of ['first', 'second']) {
        const run = await comment({ CI_API_V4_URL: address, REVIEW_TOKEN: 'secret' })
        expect([title, run]).toEqual([title, { status: 0, stdout: '', stderr: '' }])
      }
      expect(notes.slice(100).map(({ body }) => body)).toEqual(['<!-- planner a%20b.json -->\n## Shop\n'])
      const path = '/projects/3/merge_requests/7/notes'
      const asked = ['GET /user', `GET ${path}`, `GET ${path}`]
      expect(calls).toEqual([...asked, `POST ${path}`, ...asked, `PUT ${path}/100`])
    })

    it('stays away without a token, and fails no job', async () => {
      const { address, calls } = await mergeRequest([])
      expect(await comment({ CI_API_V4_URL: address })).toEqual({ status: 0, stdout: '', stderr: '' })
      expect(calls).toEqual([])
      const refused = await comment({ CI_API_V4_URL: address, REVIEW_TOKEN: 'wrong' })
      expect(refused).toMatchObject({ status: 0, stdout: 'The report could not be written to the merge request.\n' })
      expect(calls).toEqual(['GET /user'])
    })
  })
})
