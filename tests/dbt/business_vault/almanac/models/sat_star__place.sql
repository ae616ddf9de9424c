select * from told.sat_star__place
