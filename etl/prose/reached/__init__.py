"""Whom a figure reached and how."""
