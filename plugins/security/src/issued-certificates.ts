import type { CostLine, ResourceContext } from '@planner/contract'

/** Private certificates by the tiers that all authorities of the account and region share. */
export const issuedCertificates = (ctx: ResourceContext, shortLived: boolean): CostLine => ({
  id: 'certificates',
  label: shortLived ? 'Short-lived certificates issued' : 'Certificates issued',
  quantity: ctx.input(['issued'], 'certificate'),
  price: {
    offer: 'AWSCertificateManager',
    where: shortLived ? { meter: 'certificate.short-lived' } : { usagetype: 'PrivateCertificatesIssued' },
    per: 'certificate',
  },
  charge: 'usage',
  pool: shortLived ? 'AWSCertificateManager.short-lived' : 'AWSCertificateManager.certificates',
})
