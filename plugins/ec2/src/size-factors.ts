/**
 * Normalisation factors of instance sizes: how many units of a size-flexible reservation one of
 * them takes. Source: Amazon EC2 User Guide, "How Reserved Instances are applied" (repository
 * snapshot of 2023); the sizes of 48, 96 and 224 xlarge follow its rule of 8 units to an xlarge.
 */
export const SIZE_FACTORS: Readonly<Record<string, number>> = {
  nano: 0.25,
  micro: 0.5,
  small: 1,
  medium: 2,
  large: 4,
  xlarge: 8,
  '2xlarge': 16,
  '3xlarge': 24,
  '4xlarge': 32,
  '6xlarge': 48,
  '8xlarge': 64,
  '9xlarge': 72,
  '10xlarge': 80,
  '12xlarge': 96,
  '16xlarge': 128,
  '18xlarge': 144,
  '24xlarge': 192,
  '32xlarge': 256,
  '48xlarge': 384,
  '56xlarge': 448,
  '64xlarge': 512,
  '96xlarge': 768,
  '112xlarge': 896,
  '224xlarge': 1792,
}

/** Factors of the size `metal`, which is that of the family's largest virtual size. Same source. */
export const METAL_FACTORS: Readonly<Record<string, number>> = {
  a1: 32,
  m5zn: 96,
  z1d: 96,
  c6g: 128,
  c6gd: 128,
  i3: 128,
  m6g: 128,
  m6gd: 128,
  r6g: 128,
  r6gd: 128,
  x2gd: 128,
  c5n: 144,
  c5: 192,
  c5d: 192,
  i3en: 192,
  m5: 192,
  m5d: 192,
  m5dn: 192,
  m5n: 192,
  r5: 192,
  r5b: 192,
  r5d: 192,
  r5dn: 192,
  r5n: 192,
}

/** Families whose reservations hold for their own size only. Same source, same page. */
export const FIXED_SIZE_FAMILIES: ReadonlySet<string> = new Set(['g4ad', 'g4dn', 'g5', 'g5g'])
