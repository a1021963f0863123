-- What the whole city counted stands in rows of its own, as what belongs to no office does.

INSERT INTO daily_counts (day, office_id, figure, detail, count)
  SELECT day, 0, figure, detail, sum(count) FROM daily_counts
  WHERE office_id <> 0 GROUP BY day, figure, detail;
CREATE INDEX counts_of_the_city ON daily_counts (figure, day, detail, count) WHERE office_id = 0;
