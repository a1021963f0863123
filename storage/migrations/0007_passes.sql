-- Passes: the random token in each visit's QR code, for officers to check it; goes with the visit.

CREATE TABLE pass_tokens (
  token    TEXT PRIMARY KEY,
  visit_id INTEGER NOT NULL UNIQUE REFERENCES visits (id) ON DELETE CASCADE
) WITHOUT ROWID;
