"""What coverage is measured by: bases (population, households, sizes of target groups) and the roster of units."""
