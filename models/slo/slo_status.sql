{#- Written by Puddingstone from all domain models: change the model, not this file. -#}

{{ puddingstone.slo_status(source("slo", "slo_history")) }}
