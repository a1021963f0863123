-- The hand-over: escalation, calls for help, notes, and who is on duty.

ALTER TABLE cases ADD COLUMN escalated INTEGER NOT NULL DEFAULT 0;  -- rungs climbed
ALTER TABLE cases ADD COLUMN help_at INTEGER;                       -- the claimer asked for help
ALTER TABLE cases ADD COLUMN asked_at INTEGER;                      -- "still on it?", unanswered
ALTER TABLE case_events ADD COLUMN note BLOB;                       -- sealed

CREATE INDEX outbox_of_subject ON outbox (subject) WHERE state < 2;  -- about to be shown

CREATE TABLE shifts (           -- who is on duty at an office
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  office_id INTEGER NOT NULL REFERENCES offices (id),
  began_at  INTEGER NOT NULL,
  ended_at  INTEGER
);
CREATE UNIQUE INDEX shift_now ON shifts (person_id, office_id) WHERE ended_at IS NULL;
CREATE INDEX shifts_of_office ON shifts (office_id) WHERE ended_at IS NULL;
CREATE INDEX shifts_ended ON shifts (ended_at) WHERE ended_at IS NOT NULL;

ALTER TABLE boards ADD COLUMN unstaffed INTEGER NOT NULL DEFAULT 0; -- 1: the group was told, 2: the head
