/** Offer codes and types that do not read as words. */
const NAMES: Readonly<Record<string, string>> = {
  AmazonApiGateway: 'Amazon API Gateway',
  AmazonCloudWatch: 'Amazon CloudWatch',
  AmazonDynamoDB: 'Amazon DynamoDB',
  AmazonEC2: 'Amazon EC2',
  AmazonECR: 'Amazon ECR',
  AmazonECS: 'Amazon ECS',
  AmazonEFS: 'Amazon EFS',
  AmazonEKS: 'Amazon EKS',
  AmazonElastiCache: 'Amazon ElastiCache',
  AmazonFSx: 'Amazon FSx',
  AmazonMSK: 'Amazon MSK',
  AmazonMWAA: 'Amazon MWAA',
  AmazonRDS: 'Amazon RDS',
  AmazonS3: 'Amazon S3',
  AmazonS3GlacierDeepArchive: 'Amazon S3 Glacier Deep Archive',
  AmazonSNS: 'Amazon SNS',
  AmazonVPC: 'Amazon VPC',
  AWSCloudHSM: 'AWS CloudHSM',
  AWSELB: 'Elastic Load Balancing',
  AWSQueueService: 'Amazon SQS',
  awskms: 'AWS KMS',
  awswaf: 'AWS WAF',
}

/** An offer code of AWS's price list as words: `AWSDataTransfer` is AWS Data Transfer. */
export const offerName = (offer: string): string => {
  if (Object.hasOwn(NAMES, offer)) return NAMES[offer] ?? offer
  return offer.replace(/^(Amazon|AWS)(?=[A-Z])/, '$1 ').replace(/([a-z\d])(?=[A-Z])/g, '$1 ')
}

/** What no price tells the service of: `aws:elb:listener` is ELB. */
export const serviceOfType = (type: string): string => {
  const [, service = type] = type.split(':')
  return service.length <= 4 ? service.toUpperCase() : `${service.charAt(0).toUpperCase()}${service.slice(1)}`
}
