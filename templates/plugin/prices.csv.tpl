# offer: {{offer}}
# productFamily: {{title}}
# region: global
# published: 2026-01-01
# item: {{kind}}
product,unit,tier_begin,tier_end,price
requests,Requests,0,Inf,0.000001
storage,GB-Mo,0,1000,0.10
storage,GB-Mo,1000,Inf,0.08
