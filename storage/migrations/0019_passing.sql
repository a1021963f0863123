-- A group in which the bot may not write for now is not lost.
ALTER TABLE groups ADD COLUMN silent_since INTEGER;
ALTER TABLE groups ADD COLUMN silent_tries INTEGER NOT NULL DEFAULT 0;
ALTER TABLE groups ADD COLUMN silent_tried_at INTEGER;
