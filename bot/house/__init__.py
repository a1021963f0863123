"""Several cities in one house: one process runs the bots of all, each with all that is its own."""
