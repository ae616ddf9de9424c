{#- Written by Puddingstone from : change the model, not this file. -#}

{{ puddingstone.slo_status() }}
