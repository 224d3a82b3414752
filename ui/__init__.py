"""What pages share."""

import pandas as pd

# Frames of a page have some ten rows. Kept as Arrow, pandas' default, their texts cost more to take out one by one than all
# else that is done with them: a redraw took a seventh longer (docs/decisions/0056).
pd.set_option("mode.string_storage", "python")
