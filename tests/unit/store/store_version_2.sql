-- What version 2 of the store is made of, as recraft_nb 0.1.0 made it. Sorted by kind and name.
CREATE INDEX images_by_image_id ON images (image_id);
CREATE UNIQUE INDEX images_by_job ON images (job_id, position);
CREATE INDEX images_by_sha ON images (sha, seq);
CREATE INDEX images_by_touched ON images (touched);
CREATE INDEX images_to_browse ON images (seq, hidden, rating, favourite, model, provider, operation, format, created);
CREATE INDEX jobs_by_budget ON jobs (budget);
CREATE INDEX jobs_by_fingerprint ON jobs (fingerprint);
CREATE INDEX jobs_by_status ON jobs (status);
CREATE INDEX jobs_by_touched ON jobs (touched);
CREATE INDEX slots_by_account ON slots (account, at);
CREATE INDEX tags_by_seq ON tags (seq);
CREATE TABLE accounts (
	account VARCHAR(64) NOT NULL,
	seen BIGINT NOT NULL,
	not_before BIGINT NOT NULL,
	refused_at BIGINT NOT NULL,
	refusals INTEGER NOT NULL,
	pace BIGINT NOT NULL,
	emptied_at BIGINT NOT NULL,
	balance BIGINT,
	PRIMARY KEY (account)
);
CREATE TABLE arrivals (
	job_id VARCHAR(32) NOT NULL,
	position INTEGER NOT NULL,
	sha VARCHAR(64) NOT NULL,
	facts TEXT NOT NULL,
	PRIMARY KEY (job_id, position)
);
CREATE VIRTUAL TABLE image_words USING fts5(prompt, notes, tags, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE TABLE images (
	seq INTEGER NOT NULL,
	job_id VARCHAR(32) NOT NULL,
	position INTEGER NOT NULL,
	sha VARCHAR(64) NOT NULL,
	image_id VARCHAR(200),
	format VARCHAR(8) NOT NULL,
	width INTEGER NOT NULL,
	height INTEGER NOT NULL,
	size_bytes BIGINT NOT NULL,
	prompt TEXT NOT NULL,
	provider VARCHAR(64) NOT NULL,
	model VARCHAR(128),
	operation VARCHAR(64) NOT NULL,
	credits FLOAT,
	parents TEXT NOT NULL,
	extra TEXT NOT NULL,
	request TEXT,
	created BIGINT NOT NULL,
	touched BIGINT NOT NULL,
	rating INTEGER,
	favourite BOOLEAN NOT NULL,
	hidden BOOLEAN NOT NULL,
	notes TEXT NOT NULL,
	PRIMARY KEY (seq)
);
CREATE TABLE jobs (
	seq INTEGER NOT NULL,
	id VARCHAR(32) NOT NULL,
	status VARCHAR(12) NOT NULL,
	provider VARCHAR(64) NOT NULL,
	model VARCHAR(128),
	operation VARCHAR(64) NOT NULL,
	fingerprint VARCHAR(64) NOT NULL,
	prompt TEXT NOT NULL,
	request TEXT,
	expected INTEGER NOT NULL,
	price_units BIGINT,
	price_exact BOOLEAN NOT NULL,
	credits BIGINT,
	budget VARCHAR(200),
	account VARCHAR(64),
	tries INTEGER DEFAULT '0' NOT NULL,
	balance_before BIGINT,
	balance_after BIGINT,
	error TEXT NOT NULL,
	evidence TEXT NOT NULL,
	answer TEXT,
	created BIGINT NOT NULL,
	sent_at BIGINT,
	finished_at BIGINT,
	touched BIGINT NOT NULL,
	owner_place VARCHAR(200) NOT NULL,
	owner_pid BIGINT NOT NULL,
	owner_started VARCHAR(64) NOT NULL,
	PRIMARY KEY (seq),
	UNIQUE (id)
);
CREATE TABLE meta (
	name VARCHAR(32) NOT NULL,
	value TEXT NOT NULL,
	PRIMARY KEY (name)
);
CREATE TABLE parents (
	parent VARCHAR(64) NOT NULL,
	seq INTEGER NOT NULL,
	PRIMARY KEY (parent, seq)
);
CREATE TABLE reservations (
	budget VARCHAR(200) NOT NULL,
	job_id VARCHAR(32) NOT NULL,
	PRIMARY KEY (budget, job_id)
);
CREATE TABLE slots (
	seq INTEGER NOT NULL,
	account VARCHAR(64) NOT NULL,
	at BIGINT NOT NULL,
	images INTEGER NOT NULL,
	PRIMARY KEY (seq)
);
CREATE TABLE tags (
	tag VARCHAR(200) NOT NULL,
	seq INTEGER NOT NULL,
	PRIMARY KEY (tag, seq)
);
