/** What must not stand in a script that others can read. */
const SECRETS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['an access key', /\b(AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['a secret access key', /aws_secret_access_key\s*[=:]\s*\S/i],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['a password', /\b\w*(password|passwd|secret|token)\s*[=:]\s*["']?(?![$"'<{\s])\S/i],
]

/** What kind of secret a text holds, if any. */
export const secretIn = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : SECRETS.find(([, pattern]) => pattern.test(text))?.[0]
