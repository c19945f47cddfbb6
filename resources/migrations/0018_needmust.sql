-- The depth at which somebody on the panel must know what the need asks for; 0 = nobody must.
ALTER TABLE need ADD COLUMN must INTEGER NOT NULL DEFAULT 0 CHECK (must BETWEEN 0 AND 3);
