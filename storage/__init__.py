"""Memory: the only SQL of the project, behind one write connection."""
