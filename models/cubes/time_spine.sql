{#- Written by Puddingstone from all domain models: change the model, not this file. -#}

{{ puddingstone.days(
    first="1990-01-01",
    last="2060-12-31",
    day="day"
) }}
