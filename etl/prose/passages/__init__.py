"""A passage being read: its clauses, quantities, days, and where each quantity stands."""
