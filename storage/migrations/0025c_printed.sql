-- When a door's poster was first put into a file to print; of before, as far as it is known.
ALTER TABLE door_tokens ADD COLUMN printed_at INTEGER;
UPDATE door_tokens SET printed_at = (
  SELECT min(a.at) FROM audit AS a JOIN doors AS d ON d.id = door_tokens.door_id
  WHERE a.action = 'print-posters' AND substr(a.subject, 1, 5) = 'entry'
    AND a.at >= door_tokens.made_at AND (a.office_id IS NULL OR a.office_id = d.office_id)
);
-- The command line's files are in no audit: who has a number was printed, or was about to be.
UPDATE door_tokens SET printed_at = made_at
WHERE printed_at IS NULL AND token IN (SELECT token FROM poster_numbers);
