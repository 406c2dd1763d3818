"""People, each in what his trade or his tale dresses him in."""
