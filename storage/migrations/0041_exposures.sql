-- Who was somewhere at the same time as somebody of whom the Satgas confirmed an infection.
CREATE TABLE exposures (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id    INTEGER,                         -- whose infection it is; NULL once erased
  reported_by  INTEGER NOT NULL,
  reported_at  INTEGER NOT NULL,
  released_by  INTEGER,                         -- another person: only then anybody is told
  released_at  INTEGER,
  withdrawn_by INTEGER,
  withdrawn_at INTEGER,
  CHECK ((released_by IS NULL) = (released_at IS NULL)),
  CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)),
  CHECK (released_by IS NULL OR released_by <> reported_by)
);
CREATE UNIQUE INDEX exposure_of_person ON exposures (person_id)
  WHERE withdrawn_at IS NULL AND person_id IS NOT NULL;

CREATE TABLE exposed (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  exposure_id INTEGER NOT NULL REFERENCES exposures (id) ON DELETE CASCADE,
  visit_id    INTEGER NOT NULL REFERENCES visits (id) ON DELETE CASCADE,
  person_id   INTEGER,                          -- who is told; NULL: has no Telegram, to be called
  placed      INTEGER NOT NULL CHECK (placed IN (0, 1)),  -- 0: too few were there to say where
  told        INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1, 2)),  -- no, yes, that it was wrong
  call_at     INTEGER,
  phone       BLOB,                             -- sealed
  UNIQUE (exposure_id, visit_id)
);
CREATE INDEX exposed_by_person ON exposed (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX exposed_by_visit ON exposed (visit_id);

-- All that is asked of who was there meanwhile stands in it: no row is looked up.
CREATE INDEX visits_together ON visits
  (office_id, checkin_at, checkout_at, checkout_due_at, person_id, kind, registered_by);
