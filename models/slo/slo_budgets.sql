{#- Written by Puddingstone from all domain models: change the model, not this file. -#}

{{ puddingstone.slo_budgets(source("slo", "slo_history"), clock="slo_deliveries") }}
