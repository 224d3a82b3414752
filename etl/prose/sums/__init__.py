"""What the quantities of a passage are to each other: parts, sums, shares, rows of a list."""
