// Generated from its schema by `npm run generate`. Edit the schema, not this file.
import type { Usage } from '@planner/contract'

/**
 * A content delivery network in front of origins, billed by where its viewers are. https://aws.amazon.com/cloudfront/pricing
 */
export interface DistributionProps {
  /**
   * `pay-as-you-go` bills what is used; the others are flat-rate plans by the month, with an allowance instead of charges (catalogue `cloudfront-flat-rate-plans`).
   */
  plan?:
    | 'pay-as-you-go'
    | 'free'
    | 'pro'
    | 'business'
    | 'premium'
    | 'premium-75tb'
    | 'premium-125tb'
    | 'premium-200tb'
    | 'premium-350tb'
    | 'premium-600tb'
  /**
   * Where it gets content from: buckets, load balancers, gateways, instances, or `internet`.
   *
   * Items: Address of a resource, or `internet`.
   */
  origins?: string[]
  /**
   * Pairs of its origins: the second answers what is read (GET, HEAD, OPTIONS) when the first fails. Other origins serve paths of their own.
   *
   * Items: An origin and its stand-in.
   */
  originGroups?: {
    /**
     * The origin that is asked first, one of `origins`.
     */
    primary: string
    /**
     * The origin that is asked when the first fails, another of `origins`.
     */
    secondary: string
  }[]
  /**
   * What is served, by the place of the edge location. Data from an origin in AWS to CloudFront costs nothing.
   */
  viewers?: {
    /**
     * What edge locations in the United States and Mexico serve in a month.
     */
    unitedStates?: Viewers
    /**
     * What edge locations in Canada serve in a month.
     */
    canada?: Viewers
    /**
     * What edge locations in Europe and Israel serve in a month.
     */
    europe?: Viewers
    /**
     * What edge locations in Japan serve in a month.
     */
    japan?: Viewers
    /**
     * What edge locations in Hong Kong, Indonesia, the Philippines, Singapore, South Korea, Taiwan and Thailand serve in a month.
     */
    asiaPacific?: Viewers
    /**
     * What edge locations in India serve in a month.
     */
    india?: Viewers
    /**
     * What edge locations in Australia and New Zealand serve in a month.
     */
    australia?: Viewers
    /**
     * What edge locations in South America serve in a month.
     */
    southAmerica?: Viewers
    /**
     * What edge locations in South Africa and Kenya serve in a month.
     */
    southAfrica?: Viewers
    /**
     * What edge locations in the Middle East serve in a month.
     */
    middleEast?: Viewers
  }
  /**
   * Edge locations that it uses: 100 North America and Europe, 200 without South America and Australia, or all.
   */
  priceClass?: '100' | '200' | 'all'
  /**
   * Paths invalidated in a month; the first 1,000 are free. Default: none.
   */
  invalidations?: Usage
  /**
   * A cache in one region in front of the origin.
   */
  originShield?: {
    /**
     * Region of the shield. Default: that of the resource.
     */
    region?: string
    /**
     * Requests that reach the shield from other caches, in a month.
     */
    requests?: Usage
  }
  /**
   * Logs within seconds; Kinesis bills the stream that takes them.
   */
  realTimeLogs?: {
    /**
     * Log lines in a month: one for each request that is sampled.
     */
    lines?: Usage
  }
  /**
   * Certificates served from dedicated IP addresses, for clients without SNI. Default: none.
   */
  dedicatedIpCertificates?: Usage
  /**
   * How viewers may ask.
   */
  viewerProtocol?: 'https-only' | 'redirect-to-https' | 'allow-all'
  /**
   * Whether buckets answer this distribution only.
   */
  originAccessControl?: boolean
  /**
   * Seconds that objects stay in the caches by default.
   */
  timeToLive?: number
  /**
   * Query strings that are part of what is cached: the more, the less is answered from the caches.
   */
  queryStrings?: 'none' | 'some' | 'all'
  /**
   * Whether access logs are written to a bucket, which bills them.
   */
  logging?: boolean
  /**
   * Address of the web ACL that filters requests.
   */
  webAcl?: string
  /**
   * `cloudfront.net` for AWS's own name, `acm` or `imported` for yours; certificates of ACM cost nothing here.
   */
  certificate?: 'cloudfront.net' | 'acm' | 'imported'
  /**
   * What it serves: `static` files that change when they are published, `dynamic` answers made for each request, or both.
   */
  content?: 'static' | 'dynamic' | 'mixed'
}

export interface Viewers {
  /**
   * Data to viewers.
   */
  dataOut?: Usage
  /**
   * Data from viewers to the origin (uploads, POST). Default: none.
   */
  toOrigin?: Usage
  /**
   * HTTPS requests.
   */
  httpsRequests?: Usage
  /**
   * HTTP requests. Default: none.
   */
  httpRequests?: Usage
  /**
   * HTTPS requests with field-level encryption, of those above. Default: none.
   */
  encryptedFields?: Usage
}
