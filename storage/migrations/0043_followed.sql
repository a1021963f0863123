-- From which update a promise came, so that the log can be followed from one to the other.
ALTER TABLE outbox ADD COLUMN update_id INTEGER;  -- NULL: of a due time or a command
