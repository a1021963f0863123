"""Rules of the domain: no I/O, no clock, standard library only."""
