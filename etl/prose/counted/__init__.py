"""What one quantity counts, by its unit, its noun and its deed, and what counts nothing."""
