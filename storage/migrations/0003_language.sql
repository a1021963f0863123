-- Whether a person chose the language themselves; until then it follows their Telegram app.
ALTER TABLE people ADD COLUMN language_chosen INTEGER NOT NULL DEFAULT 0 CHECK (language_chosen IN (0, 1));
