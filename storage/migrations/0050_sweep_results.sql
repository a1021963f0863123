-- What followed from a campaign's messages is counted once for each resident and dose: here stands
-- what has been, so that no second tap counts again and what is taken back is counted out.
ALTER TABLE campaign_messages ADD COLUMN answered INTEGER NOT NULL DEFAULT 0
  CHECK (answered IN (0, 1));
ALTER TABLE campaign_messages ADD COLUMN booked INTEGER NOT NULL DEFAULT 0
  CHECK (booked IN (0, 1));
ALTER TABLE campaign_messages ADD COLUMN vaccinated INTEGER NOT NULL DEFAULT 0
  CHECK (vaccinated IN (0, 1));
ALTER TABLE campaign_messages ADD COLUMN stopped INTEGER NOT NULL DEFAULT 0
  CHECK (stopped IN (0, 1));
