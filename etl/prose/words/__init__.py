"""The text as it is read: folded, in clauses, every place of it traced back to the words that were written."""
