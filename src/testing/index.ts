/** The testing kit for planner plugins: what ESLint's RuleTester is to its rules. */
export { checkPlugin, type PluginTests, pluginChecks } from './check-plugin.js'
export {
  embeddedPriceBook,
  priceBookOf,
  priceBookOfFiles,
  type TestCatalogs,
  type TestPrice,
  type TestPriceBook,
  type TestPriceTier,
} from './price-book.js'
export type { ExpectedLine, ResourceCase, ResourceTests } from './resource-case.js'
export type { Check, Runner } from './runner.js'
export { resourceChecks, testResource } from './test-resource.js'
export { type FailingCase, type RuleCase, type RuleTests, ruleChecks, testRule } from './test-rule.js'
