/** Rows of the catalogues as rules on classes read them. */
export const catalogs = {
  's3-break-even': {
    STANDARD_IA: { breakEvenReadsPerMonth: '1.05' },
    GLACIER: { breakEvenReadsPerMonth: '1.8' },
  },
  's3-lifecycle-transitions': {
    'STANDARD STANDARD_IA': { minObjectAgeDays: '30', defaultMinObjectKb: '128' },
    'STANDARD GLACIER': { minObjectAgeDays: '0', defaultMinObjectKb: '128' },
  },
}
