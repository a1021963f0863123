-- Random checks: who was drawn by lot to show proof, what an officer found, and the counts.

ALTER TABLE visits ADD COLUMN random_check TEXT         -- NULL: not drawn, or looked at before
  CHECK (random_check IN ('open', 'fits', 'differs', 'skipped'));
ALTER TABLE visits ADD COLUMN found_by INTEGER          -- who looked at the proof
  CHECK ((found_by IS NULL) = (random_check IS NULL OR random_check = 'open'));
CREATE INDEX visits_to_check ON visits (office_id, day) WHERE random_check = 'open';

CREATE TABLE daily_checks (     -- random checks, without names; outlive the visits
  day       TEXT NOT NULL,
  office_id INTEGER NOT NULL REFERENCES offices (id),
  finding   TEXT NOT NULL CHECK (finding IN ('drawn', 'fits', 'differs', 'skipped')),
  count     INTEGER NOT NULL,
  PRIMARY KEY (day, office_id, finding)
) WITHOUT ROWID;
