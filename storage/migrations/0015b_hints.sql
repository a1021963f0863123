-- Hints: at whom among those let in the officers are asked to look.

CREATE TABLE hinted (           -- visits let in at which an officer is asked to look
  visit_id  INTEGER PRIMARY KEY REFERENCES visits (id) ON DELETE CASCADE,
  office_id INTEGER NOT NULL REFERENCES offices (id),
  looked_at INTEGER                             -- an officer opened the pass
);
CREATE INDEX hinted_waiting ON hinted (office_id) WHERE looked_at IS NULL;
