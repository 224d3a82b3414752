"""A whole report: its lines, who speaks, and what its paragraphs say twice."""
