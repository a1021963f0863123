-- Room for what tells of somebody's health, sealed, and a plain flag for the figures.
-- What stood in clear is sealed between this migration and the next: storage/resealing.py.

ALTER TABLE visits ADD COLUMN facts BLOB;           -- sealed: declared, reasons, end, answers …
ALTER TABLE visits ADD COLUMN verified_by_officer INTEGER NOT NULL DEFAULT 0
  CHECK (verified_by_officer IN (0, 1));
UPDATE visits SET verified_by_officer = 1 WHERE verified = 1;
DROP INDEX visits_verified;
ALTER TABLE visits DROP COLUMN verified;            -- it was made from the reasons
ALTER TABLE visits RENAME COLUMN verified_by_officer TO verified;

ALTER TABLE cases ADD COLUMN reason_sealed BLOB;
ALTER TABLE case_events ADD COLUMN detail_sealed BLOB;
ALTER TABLE verifications ADD COLUMN facts BLOB;    -- sealed: evidence, colour
ALTER TABLE reminders ADD COLUMN facts BLOB;        -- sealed: dose, vaccine
ALTER TABLE audit ADD COLUMN detail_sealed BLOB;
