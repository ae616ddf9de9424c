select * from told.hub_star
