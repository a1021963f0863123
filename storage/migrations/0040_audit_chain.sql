-- Each row's hash covers that of the row before it; storage/chaining.py chains those there are.
ALTER TABLE audit ADD COLUMN hash BLOB;
