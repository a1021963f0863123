-- The city's steps: which of them are done.

ALTER TABLE cases ADD COLUMN ticks INTEGER NOT NULL DEFAULT 0;  -- one bit each
