"""How things stand to one another: on, in, under, held, worn, tied, hung, gathered."""
