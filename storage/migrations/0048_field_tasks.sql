-- Homes visited and numbers called: who has which in hand, since when, and what came of it.

CREATE TABLE field_tasks (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  kind        TEXT NOT NULL CHECK (kind IN ('calls', 'visits')),
  area        TEXT,                             -- the field team's; NULL: called by a Puskesmas
  house       INTEGER NOT NULL,                 -- the first resident of those handed out together
  resident_id INTEGER NOT NULL REFERENCES residents (id) ON DELETE CASCADE,
  person_id   INTEGER REFERENCES people (id) ON DELETE SET NULL,  -- in whose hands
  state       TEXT NOT NULL CHECK (state IN ('held', 'returned', 'done')),
  result      TEXT,
  facts       BLOB,                             -- sealed: the particulars, and how it was before
  taken_at    INTEGER NOT NULL,
  until       INTEGER NOT NULL,                 -- when it goes back to the list by itself
  ended_at    INTEGER,
  again_at    INTEGER,                          -- not handed out before
  CHECK ((kind = 'visits') = (area IS NOT NULL)),
  CHECK ((state = 'done') = (result IS NOT NULL)),
  CHECK ((state = 'held') = (ended_at IS NULL))
);
-- Two never have the same resident in hand.
CREATE UNIQUE INDEX field_task_held ON field_tasks (resident_id) WHERE state = 'held';
CREATE INDEX field_tasks_of_resident ON field_tasks (resident_id);
CREATE INDEX field_tasks_of_person ON field_tasks (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX field_tasks_old ON field_tasks (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX field_tasks_late ON field_tasks (until) WHERE state = 'held';
