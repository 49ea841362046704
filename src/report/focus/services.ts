/** Subcategories of FOCUS 1.2 by category, with the offers of AWS's price list that belong there. */
const PLACES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'AI and Machine Learning': {
    'AI Platforms': 'AmazonSageMaker',
    Bots: 'AmazonLex',
    'Generative AI': 'AmazonBedrock AmazonBedrockAgentCore AWSAppStudio AmazonCodeWhisperer',
    'Machine Learning': 'AmazonForecast AmazonPersonalize AmazonRekognition AmazonTextract AWSDeepRacer AmazonCodeGuru',
    'Natural Language Processing': 'AmazonPolly comprehend transcribe translate AmazonKendra',
  },
  Analytics: {
    'Analytics Platforms': 'AmazonAthena AmazonFinSpace',
    'Business Intelligence': 'AmazonQuickSight',
    'Data Processing': 'AWSGlue ElasticMapReduce',
    Search: 'AmazonES',
    'Streaming Analytics': 'AmazonKinesis AmazonKinesisAnalytics AmazonKinesisFirehose AmazonMSK',
  },
  'Business Applications': {
    'Productivity and Collaboration': 'AmazonWorkDocs AmazonWorkMail AmazonChime AmazonSES AmazonPinpoint',
    'Other (Business Applications)': 'AmazonConnect',
  },
  Compute: {
    Containers: 'AmazonECR AmazonECS AmazonEKS',
    'Quantum Compute': 'AmazonBraket',
    'Serverless Compute': 'AWSLambda',
    'Virtual Machines': 'AmazonEC2 AmazonLightsail ComputeSavingsPlans',
  },
  Databases: {
    Caching: 'AmazonDAX AmazonElastiCache',
    'Data Warehouses': 'AmazonRedshift',
    'Ledger Databases': 'AmazonQLDB',
    'NoSQL Databases': 'AmazonDocDB AmazonDynamoDB AmazonNeptune',
    'Relational Databases': 'AmazonRDS',
    'Time Series Databases': 'AmazonTimestream',
  },
  'Developer Tools': {
    'Continuous Integration and Deployment': 'AWSCodeDeploy AWSCodePipeline CodeBuild',
    'Source Code Management': 'AWSCodeCommit',
    'Other (Developer Tools)': 'AWSCodeArtifact AWSXRay',
  },
  Identity: { 'Identity and Access Management': 'AmazonCognito AWSDirectoryService' },
  Integration: {
    'API Management': 'AmazonApiGateway',
    Messaging: 'AmazonMQ AmazonSNS AWSQueueService AWSEvents',
    'Workflow Orchestration': 'AmazonMWAA AmazonStates',
  },
  'Internet of Things': { 'IoT Platforms': 'AWSIoT AWSGreengrass AWSRoboMaker' },
  'Management and Governance': {
    Compliance: 'AWSCloudTrail AWSConfig',
    'Cost Management': 'AWSBudgets AWSCostExplorer',
    Observability: 'AmazonCloudWatch AmazonGrafana AmazonPrometheus',
    Support: 'AWSSupport',
    'Other (Management and Governance)': 'AWSCloudFormation AWSSystemsManager',
  },
  Media: { 'Media Streaming': 'AWSElementalMediaConnect' },
  Migration: { 'Data Migration': 'AWSDatabaseMigrationSvc AWSDataSync AWSTransfer' },
  Networking: {
    'Application Networking': 'AWSCloudMap AWSELB AWSGlobalAccelerator',
    'Content Delivery': 'AmazonCloudFront',
    'Network Connectivity': 'AWSDataTransfer AWSDirectConnect',
    'Network Infrastructure': 'AmazonVPC',
    'Network Routing': 'AmazonRoute53',
    'Network Security': 'AWSNetworkFirewall AWSShield awswaf',
  },
  Security: {
    'Secret Management': 'AWSSecretsManager awskms AWSCertificateManager CloudHSM',
    'Security Posture Management': 'AmazonInspector AmazonMacie',
    'Threat Detection and Response': 'AmazonDetective AmazonGuardDuty',
  },
  Storage: {
    'Backup Storage': 'AWSBackup',
    'File Storage': 'AmazonEFS AmazonFSx',
    'Object Storage': 'AmazonS3 AmazonGlacier AmazonS3GlacierDeepArchive',
    'Storage Platforms': 'AWSStorageGateway',
  },
  Web: { 'Application Platforms': 'AWSAmplify' },
}

export interface FocusService {
  readonly ServiceCategory: string
  readonly ServiceSubcategory: string
}

const byOffer = new Map<string, FocusService>(
  Object.entries(PLACES).flatMap(([ServiceCategory, places]) =>
    Object.entries(places).flatMap(([ServiceSubcategory, offers]) =>
      offers.split(' ').map((offer): [string, FocusService] => [offer, { ServiceCategory, ServiceSubcategory }]),
    ),
  ),
)

/** Where FOCUS puts an offer; `Other` for one that it has no place for, or that is not AWS's. */
export const focusService = (offer: string | undefined): FocusService =>
  byOffer.get(offer ?? '') ?? { ServiceCategory: 'Other', ServiceSubcategory: 'Other (Other)' }
