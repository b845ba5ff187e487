"""From the text of a file to an issue or settings, with the places of all that stands in it."""
