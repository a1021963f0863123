-- Why a reminder waits: an infection, a recovery or an isolation that was told at a visit.
-- One row per visit, so that a correction takes back exactly its own; they outlive the visits.

CREATE TABLE reminder_waits (
  reminder_id INTEGER NOT NULL REFERENCES reminders (id) ON DELETE CASCADE,
  visit_id    INTEGER NOT NULL,
  until       TEXT NOT NULL,   -- the first day on which the dose may be had
  PRIMARY KEY (reminder_id, visit_id)
);
