{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "{{title}}",
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "storage": { "$ref": "planner:usage", "unit": "GB", "description": "Data that is kept." },
    "requests": { "$ref": "planner:usage", "unit": "request", "description": "Requests in a month." },
    "encrypted": { "type": "boolean", "default": false, "description": "Whether what is kept is encrypted." }
  }
}
