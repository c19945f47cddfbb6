-- What is in the files that belong to records, by the SHA-256 of the content. Written once, not recorded: a
-- record refers to the hash, so undo needs no image of the bytes.
CREATE TABLE attachment_content (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64), -- lower-case hexadecimal
    size INTEGER NOT NULL CHECK (size >= 0) -- bytes
) STRICT;

CREATE TABLE attachment_chunk (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL REFERENCES attachment_content (hash),
    position INTEGER NOT NULL CHECK (position >= 0), -- counted from 0
    bytes BLOB NOT NULL,
    UNIQUE (hash, position)
) STRICT;

CREATE TRIGGER attachment_content_is_never_updated BEFORE UPDATE ON attachment_content
BEGIN SELECT RAISE(ABORT, 'an attachment never changes'); END;
CREATE TRIGGER attachment_chunk_is_never_updated BEFORE UPDATE ON attachment_chunk
BEGIN SELECT RAISE(ABORT, 'an attachment never changes'); END;
