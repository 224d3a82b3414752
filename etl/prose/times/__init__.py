"""Which time a report and its parts are of."""
