"""Words and phrases of a prompt: the lexicon, grammar, counts, colours, verbs, and what is known so far."""
