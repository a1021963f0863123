-- Which of the city's steps were practised in a drill, as the ticks of a case.
ALTER TABLE drills ADD COLUMN ticks INTEGER NOT NULL DEFAULT 0;
