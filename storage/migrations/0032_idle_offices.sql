-- Offices without a scan for some working days: reminded once, then told to the admins once. The
-- row goes when somebody scans there again.

CREATE TABLE idle_offices (
  office_id INTEGER PRIMARY KEY REFERENCES offices (id),
  last_scan TEXT,                               -- NULL: none in the time that is looked at
  nudged_on TEXT NOT NULL,
  told_on   TEXT
);
CREATE INDEX idle_offices_told ON idle_offices (told_on) WHERE told_on IS NOT NULL;
