"""Going to those who do not come: rules of reminders and doses."""
