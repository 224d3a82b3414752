"""The brief (简报): sentences, tables and charts from the same figures as the pages, in no language."""
