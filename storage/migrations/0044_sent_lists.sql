-- Lists that people send as files in the chat: to be read, shown, and done once confirmed.
CREATE TABLE sent_lists (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  sent_by INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  stage   TEXT NOT NULL CHECK (stage IN ('sent', 'shown', 'confirmed', 'done', 'over')),
  since   INTEGER NOT NULL,                     -- when it came so far
  kind    TEXT CHECK (kind IN ('offices', 'holidays', 'coverage', 'residents', 'clinics')),
  written INTEGER NOT NULL DEFAULT 0,           -- rows, of a list that is written in steps
  content BLOB,                                 -- sealed: its file, what was shown; NULL: forgotten
  CHECK (stage NOT IN ('shown', 'confirmed') OR kind IS NOT NULL),
  CHECK (stage IN ('done', 'over') OR content IS NOT NULL)
);
CREATE INDEX sent_lists_waiting ON sent_lists (id) WHERE stage IN ('sent', 'confirmed');
CREATE INDEX sent_lists_by ON sent_lists (sent_by);
