"""Figures drawn from the data of an issue: what they show and where each line and label stands."""
