-- What officers verified: a colour given for proof they saw; counts at every office until it ends.

CREATE TABLE verifications (
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  case_id   INTEGER REFERENCES cases (id) ON DELETE SET NULL,
  evidence  TEXT NOT NULL,
  colour    TEXT NOT NULL CHECK (colour IN ('green', 'yellow')),
  seen_by   INTEGER REFERENCES people (id) ON DELETE SET NULL,
  office_id INTEGER NOT NULL REFERENCES offices (id),
  seen_at   INTEGER NOT NULL,
  ends_on   TEXT NOT NULL                       -- the first day on which it counts no more
);
CREATE INDEX verifications_of_person ON verifications (person_id, ends_on);
CREATE INDEX verifications_by_officer ON verifications (seen_by);
CREATE INDEX verifications_of_case ON verifications (case_id);
CREATE INDEX verifications_ending ON verifications (ends_on);

ALTER TABLE visits ADD COLUMN verified INTEGER  -- for the figures; the reason says it
  GENERATED ALWAYS AS (instr(' ' || reasons || ' ', ' verified ') > 0) VIRTUAL;
CREATE INDEX visits_verified ON visits (day) WHERE verified = 1;
