import type { Rule } from '@planner/contract'
import type { KeyProps } from '../key.types.js'

export default {
  appliesTo: 'aws:kms:key',
  meta: {
    pillar: 'security',
    severity: 'low',
    title: 'KMS renews the material of its keys',
    failureTitle: 'A key keeps its material for ever',
    why: 'KMS renews it each year without a change to what uses the key, records every use in CloudTrail, and deletes a key only after a waiting time.',
    remedy: 'Turn on automatic rotation.',
    url: 'https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html',
    practices: ['SEC08-BP01'],
    controls: {
      securityHub: ['KMS.3', 'KMS.4', 'KMS.5'],
      config: ['CMK_BACKING_KEY_ROTATION_ENABLED', 'KMS_CMK_NOT_SCHEDULED_FOR_DELETION'],
      cdkNag: ['AwsSolutions-KMS5'],
      checkov: ['CKV_AWS_7', 'CKV_AWS_33', 'CKV2_AWS_64'],
    },
    messages: { never: 'The key is never rotated.' },
  },
  check({ pointer, props }) {
    // KMS rotates by itself only symmetric keys whose material it made; AWS rotates its own.
    const rotates = props.manager !== 'aws' && (props.spec ?? 'symmetric') === 'symmetric' && (props.origin ?? 'kms') === 'kms'
    if (!rotates) return 'not-applicable'
    if (props.automaticRotation === true) return 'pass'
    return { message: 'never', path: ['automaticRotation'], fix: [{ op: 'add', path: pointer(['automaticRotation']), value: true }] }
  },
} satisfies Rule<KeyProps, 'never'>
