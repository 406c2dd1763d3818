"""What is meant beyond the words: the sense of a word, an idea, a contrivance."""
