-- Counts of a day that outlive what they count; visits and cases of erased people without them.

CREATE TABLE daily_counts (     -- kept with the change they tell of, without names
  day       TEXT NOT NULL,
  office_id INTEGER NOT NULL,                   -- 0: of the whole city
  figure    TEXT NOT NULL,                      -- bot/domain/figures/counted.py
  detail    TEXT NOT NULL,                      -- which kind of it; of times, their class
  count     INTEGER NOT NULL,
  PRIMARY KEY (figure, day, office_id, detail)
) WITHOUT ROWID;

ALTER TABLE visits ADD COLUMN counted_as TEXT   -- as which colour the day counts it; NULL: colour
  CHECK (counted_as IN ('green', 'yellow', 'ask', 'red', 'black'));

CREATE TABLE nameless_visits (  -- of erased people: place, time and colour, and nobody any more
  id           INTEGER PRIMARY KEY,
  office_id    INTEGER NOT NULL REFERENCES offices (id),
  day          TEXT NOT NULL,
  checkin_at   INTEGER NOT NULL,
  kind         TEXT NOT NULL,
  colour       TEXT NOT NULL,
  verified     INTEGER NOT NULL,
  took_seconds INTEGER,
  scanned      INTEGER
);
CREATE INDEX nameless_visits_by_time ON nameless_visits (checkin_at);

CREATE TABLE nameless_cases (
  id             INTEGER PRIMARY KEY,
  office_id      INTEGER NOT NULL REFERENCES offices (id),
  day            TEXT NOT NULL,
  raised_at      INTEGER NOT NULL,
  first_claim_at INTEGER,
  closed_at      INTEGER,
  outcome        TEXT
);
CREATE INDEX nameless_cases_by_time ON nameless_cases (raised_at);

-- What the rows still tell is counted now; how cases ended is sealed, and counted from here on.
INSERT INTO daily_counts (day, office_id, figure, detail, count)
  SELECT day, office_id, 'arrived', CAST((checkin_at % 86400) / 3600 AS TEXT), count(*)
  FROM visits WHERE kind <> 'staff' GROUP BY 1, 2, 4;
INSERT INTO daily_counts (day, office_id, figure, detail, count)
  SELECT day, office_id, 'verified', '', count(*) FROM visits WHERE verified = 1 GROUP BY 1, 2;
INSERT INTO daily_counts (day, office_id, figure, detail, count)
  SELECT e.day, v.office_id, 'elsewhere', CASE e.scanned WHEN 1 THEN 'scanned' ELSE 'not' END,
  count(*) FROM scans_elsewhere e JOIN visits v ON v.id = e.visit_id GROUP BY 1, 2, 4;
INSERT INTO daily_counts (day, office_id, figure, detail, count)
  SELECT day, office_id, 'raised', '', count(*) FROM cases GROUP BY 1, 2;
INSERT INTO daily_counts (day, office_id, figure, detail, count)
  SELECT day, office_id, figure, CAST(CASE
    WHEN seconds < 30 THEN seconds WHEN seconds < 120 THEN seconds - seconds % 5
    WHEN seconds < 600 THEN seconds - seconds % 15 WHEN seconds < 3600 THEN seconds - seconds % 60
    WHEN seconds < 86400 THEN seconds - seconds % 600 ELSE seconds - seconds % 86400 END AS TEXT),
  count(*) FROM (
    SELECT day, office_id, 'result' AS figure, took_seconds AS seconds FROM visits
    WHERE took_seconds IS NOT NULL
    UNION ALL SELECT day, office_id, 'claimed', first_claim_at - raised_at FROM cases
    WHERE first_claim_at IS NOT NULL
    UNION ALL SELECT day, office_id, 'closed', closed_at - raised_at FROM cases
    WHERE closed_at IS NOT NULL) AS times
  GROUP BY 1, 2, 3, 4;

-- Days up to this one were counted before: of them, people may have been erased with their rows.
INSERT INTO marks (name, value)
  SELECT 'counted-before', coalesce(max(day), '') FROM daily;
