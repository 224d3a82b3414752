"""The same work reported twice under two names or in two files: suspects, and what follows from a decision."""
