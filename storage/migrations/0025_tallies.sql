-- Counts at the door: how many came in within a quarter of an hour, and how many were recorded.

CREATE TABLE tallies (
  id         INTEGER PRIMARY KEY,
  office_id  INTEGER NOT NULL REFERENCES offices (id),
  door_id    INTEGER NOT NULL REFERENCES doors (id),
  counted_by INTEGER REFERENCES people (id) ON DELETE SET NULL,
  started_at INTEGER NOT NULL,
  ends_at    INTEGER NOT NULL,
  ended_at   INTEGER,
  state      TEXT NOT NULL DEFAULT 'counting' CHECK (state IN ('counting', 'ended', 'cancelled')),
  people     INTEGER NOT NULL DEFAULT 0 CHECK (people >= 0),
  visitors   INTEGER NOT NULL DEFAULT 0,        -- recorded in that time, by kind; at the end
  companions INTEGER NOT NULL DEFAULT 0,
  guests     INTEGER NOT NULL DEFAULT 0,
  staff      INTEGER NOT NULL DEFAULT 0,
  CHECK ((state = 'counting') = (ended_at IS NULL))
);
CREATE UNIQUE INDEX tally_of_door ON tallies (door_id) WHERE state = 'counting';
CREATE UNIQUE INDEX tally_of_person ON tallies (counted_by) WHERE state = 'counting';
CREATE INDEX tallies_ended ON tallies (started_at) WHERE state = 'ended';

CREATE TABLE tally_taps (       -- which taps were counted: one that comes again is not
  tally_id  INTEGER NOT NULL REFERENCES tallies (id) ON DELETE CASCADE,
  update_id INTEGER NOT NULL,
  PRIMARY KEY (tally_id, update_id)
) WITHOUT ROWID;
