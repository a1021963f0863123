-- Cases of accounts in doubt: shown without a sound until an officer takes them.

ALTER TABLE cases ADD COLUMN quiet INTEGER NOT NULL DEFAULT 0 CHECK (quiet IN (0, 1));
