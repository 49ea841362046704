import type { Rule } from '@planner/contract'

export default {
  appliesTo: '{{on}}',
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'What is kept is encrypted',
    failureTitle: 'Something is kept unencrypted',
    why: 'Whoever gets at the disk reads what is on it.',
    remedy: 'Encrypt it.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_protect_data_rest_encrypt.html',
    practices: ['SEC08-BP02'],
    messages: { plain: 'It keeps its data unencrypted.' },
  },
  check: ({ facts }) => {
    if (facts['encryption.rest'] === undefined) return 'not-applicable'
    return facts['encryption.rest'] === true ? 'pass' : { message: 'plain' }
  },
} satisfies Rule<object, 'plain'>
