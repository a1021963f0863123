"""Stories: people who act by themselves, and the time that passes beside them."""
