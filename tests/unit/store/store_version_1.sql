-- A store as recraft_nb 0.1.0 made it: two jobs, one of them counted against a budget.
CREATE TABLE meta (name VARCHAR(32) NOT NULL, value TEXT NOT NULL, PRIMARY KEY (name));
CREATE TABLE jobs (
	seq INTEGER NOT NULL, id VARCHAR(32) NOT NULL, status VARCHAR(12) NOT NULL, provider VARCHAR(64) NOT NULL,
	model VARCHAR(128), operation VARCHAR(64) NOT NULL, fingerprint VARCHAR(64) NOT NULL, prompt TEXT NOT NULL,
	request TEXT, expected INTEGER NOT NULL, price_units BIGINT, price_exact BOOLEAN NOT NULL, credits BIGINT,
	budget VARCHAR(200), error TEXT NOT NULL, evidence TEXT NOT NULL, answer TEXT, created BIGINT NOT NULL,
	sent_at BIGINT, finished_at BIGINT, touched BIGINT NOT NULL, owner_place VARCHAR(200) NOT NULL,
	owner_pid BIGINT NOT NULL, owner_started VARCHAR(64) NOT NULL, PRIMARY KEY (seq), UNIQUE (id)
);
CREATE INDEX jobs_by_status ON jobs (status);
CREATE INDEX jobs_by_fingerprint ON jobs (fingerprint);
CREATE INDEX jobs_by_touched ON jobs (touched);
CREATE INDEX jobs_by_budget ON jobs (budget);
CREATE TABLE images (
	seq INTEGER NOT NULL, job_id VARCHAR(32) NOT NULL, position INTEGER NOT NULL, sha VARCHAR(64) NOT NULL,
	image_id VARCHAR(200), format VARCHAR(8) NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL,
	size_bytes BIGINT NOT NULL, prompt TEXT NOT NULL, provider VARCHAR(64) NOT NULL, model VARCHAR(128),
	operation VARCHAR(64) NOT NULL, credits FLOAT, parents TEXT NOT NULL, extra TEXT NOT NULL, request TEXT,
	created BIGINT NOT NULL, touched BIGINT NOT NULL, rating INTEGER, favourite BOOLEAN NOT NULL,
	hidden BOOLEAN NOT NULL, notes TEXT NOT NULL, PRIMARY KEY (seq)
);
CREATE INDEX images_by_sha ON images (sha, seq);
CREATE INDEX images_by_image_id ON images (image_id);
CREATE INDEX images_by_touched ON images (touched);
CREATE INDEX images_to_browse ON images (seq, hidden, rating, favourite, model, provider, operation, format, created);
CREATE UNIQUE INDEX images_by_job ON images (job_id, position);
CREATE TABLE arrivals (
	job_id VARCHAR(32) NOT NULL, position INTEGER NOT NULL, sha VARCHAR(64) NOT NULL, facts TEXT NOT NULL,
	PRIMARY KEY (job_id, position)
);
CREATE TABLE parents (parent VARCHAR(64) NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (parent, seq));
CREATE TABLE tags (tag VARCHAR(200) NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (tag, seq));
CREATE INDEX tags_by_seq ON tags (seq);
INSERT INTO meta VALUES ('schema_version', '1'), ('written_by', '0.1.0');
INSERT INTO jobs VALUES
	(1, '00063f000000000a1b2c3d', 'saved', 'recraft', 'recraftv4_1', 'generate', 'f1', 'a red cat',
	'{"operation":"generate","prompt":"a red cat","model":"recraftv4_1"}', 1, 35, 1, 35, 'mine', '', '', NULL,
	1764000000000000, 1764000001000000, 1764000012000000, 1764000012000000, 'elsewhere', 1, 's'),
	(2, '00063f000000000b1b2c3d', 'unknown', 'recraft', 'recraftv4_1', 'generate', 'f2', 'an owl',
	'{"operation":"generate","prompt":"an owl","model":"recraftv4_1"}', 2, 70, 1, NULL, NULL, 'lost', '', NULL,
	1764000020000000, 1764000021000000, 1764000030000000, 1764000030000000, 'elsewhere', 1, 's');
INSERT INTO images VALUES
	(1, '00063f000000000a1b2c3d', 0, 'ab', 'one', 'png', 16, 12, 100, 'a red cat', 'recraft', 'recraftv4_1',
	'generate', 35.0, '[]', '{}', NULL, 1764000012000000, 1764000012000000, 4, 0, 0, 'good');
INSERT INTO tags VALUES ('hero', 1);
