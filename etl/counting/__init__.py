"""What counts once several submissions are stored (contract, section 5): pure functions."""
