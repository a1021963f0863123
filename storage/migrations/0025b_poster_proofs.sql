-- Posters that hang: a photo and a scan of the same officer within half an hour. A door's new code
-- is another token, so its poster has to be proved anew.

CREATE TABLE poster_proofs (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  door_id    INTEGER NOT NULL REFERENCES doors (id),
  token      TEXT NOT NULL REFERENCES door_tokens (token),
  person_id  INTEGER REFERENCES people (id) ON DELETE SET NULL,
  asked_at   INTEGER NOT NULL,
  photo      BLOB,                              -- sealed: what Telegram calls it, never the picture
  photo_at   INTEGER,
  scanned_at INTEGER,
  proved_at  INTEGER,
  CHECK ((photo IS NULL) = (photo_at IS NULL)),
  CHECK (proved_at IS NULL OR (photo_at IS NOT NULL AND scanned_at IS NOT NULL))
);
CREATE UNIQUE INDEX poster_proof_begun ON poster_proofs (person_id) WHERE proved_at IS NULL;
CREATE INDEX poster_proofs_of_token ON poster_proofs (token) WHERE proved_at IS NOT NULL;
