select * from told.event_log_customs
