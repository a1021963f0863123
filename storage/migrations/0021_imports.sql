-- An office or door that is no longer used stays known; what an import changed can be put back.
ALTER TABLE offices ADD COLUMN retired_at INTEGER;  -- receives nobody any more
ALTER TABLE doors ADD COLUMN retired_at INTEGER;    -- no longer printed; its poster still leads in

CREATE TABLE imports (
  id        INTEGER PRIMARY KEY,
  kind      TEXT NOT NULL CHECK (kind IN ('offices', 'holidays')),
  at        INTEGER NOT NULL,
  former    TEXT NOT NULL,   -- JSON: what was so before, of all that was changed
  undone_at INTEGER
);
