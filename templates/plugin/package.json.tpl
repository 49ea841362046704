{
  "name": "{{package}}",
  "version": "0.1.0",
  "description": "Prices and reviews {{title}} in planner.",
  "keywords": ["oclif-plugin", "planner-plugin"],
  "license": "MIT",
  "type": "module",
  "files": ["dist", "prices"],
  "oclif": {},
  "planner": {
    "apiVersion": 1,
    "entry": "./dist/index.js",
    "resources": ["{{type}}"],
    "reviews": ["{{type}}"],
    "offers": ["{{offer}}"],
    "prices": { "{{offer}}": ["./prices/{{kind}}.csv"] }
  },
  "scripts": {
    "build": "tsc",
    "test": "tsc && node --test \"test/*.test.js\"",
    "prepack": "tsc"
  },
  "devDependencies": {
    "@planner/contract": "^1.0.0",
    "@planner/testing": "^1.0.0",
    "planner": "^{{planner}}",
    "typescript": "^7.0.0"
  }
}
