-- What was sealed goes where it stood in clear. `cases.outcome` is sealed in its own column:
-- a CHECK names that, and SQLite cannot alter one.

CREATE INDEX visits_verified ON visits (day) WHERE verified = 1;
ALTER TABLE visits DROP COLUMN declared;
ALTER TABLE visits DROP COLUMN reasons;
ALTER TABLE visits DROP COLUMN ends_on;
ALTER TABLE visits DROP COLUMN elsewhere;
ALTER TABLE visits DROP COLUMN answers;

ALTER TABLE cases DROP COLUMN reason_class;
ALTER TABLE cases RENAME COLUMN reason_sealed TO reason_class;
ALTER TABLE case_events DROP COLUMN detail;
ALTER TABLE case_events RENAME COLUMN detail_sealed TO detail;
ALTER TABLE verifications DROP COLUMN evidence;
ALTER TABLE verifications DROP COLUMN colour;
ALTER TABLE reminders DROP COLUMN dose;
ALTER TABLE reminders DROP COLUMN vaccine;
ALTER TABLE audit DROP COLUMN detail;
ALTER TABLE audit RENAME COLUMN detail_sealed TO detail;
