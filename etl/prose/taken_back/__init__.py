"""Figures that a text takes back and those that it states in their place."""
