"""What stands between a person at a terminal and the functions that do the work."""
