-- What visitors ask of the officers after the result.

ALTER TABLE cases ADD COLUMN proof_at INTEGER;  -- that proof be looked at
ALTER TABLE cases ADD COLUMN call_at INTEGER;   -- to be called back
ALTER TABLE cases ADD COLUMN phone BLOB         -- sealed
 CHECK ((phone IS NULL) = (call_at IS NULL));
