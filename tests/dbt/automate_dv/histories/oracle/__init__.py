"""What each kind of table holds, in plain Python: the rows that a night's delivery adds to those that are there."""
