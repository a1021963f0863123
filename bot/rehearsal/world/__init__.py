"""What there is in the rehearsal: the city, people and groups, and what they do to each other."""
