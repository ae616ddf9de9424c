"""Flights that left New York in 2013."""
