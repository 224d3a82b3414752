"""One paragraph or cell read as a whole, and what its place in a report states for it."""
