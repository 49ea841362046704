# {{package}}

Prices and reviews {{title}} (`{{type}}`) in [planner](https://www.npmjs.com/package/planner).

```sh
planner plugins install {{package}}
```

In a design, name the plugin, so that whoever lacks it is told how to get it:

```jsonc
{
  "design": 1, "name": "Mine", "region": "eu-west-1",
  "plugins": { "{{package}}": "^0.1.0" },
  "resources": { "mine": { "type": "{{type}}", "storage": 100, "requests": "2 million/month" } }
}
```

The prices in `prices/` are made up: replace them by yours, each with the day that it was published.

## Work on it

```sh
npm install
npm test                          # compiles, then runs the cases of each type and rule, and checks the package as a whole
planner plugins link .            # planner uses what is built here
planner generate resource other   # another type
planner generate rule an-id       # another rule
npm publish
```
