"""Wall: one page for a large screen, which shows figures, coverage, blind spots and who has not reported in turn."""

from ui.wall import draw_wall

draw_wall()
