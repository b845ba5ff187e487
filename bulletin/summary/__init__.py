"""What a build came to, for those who were not there: a summary as Markdown, and as a page with pictures."""
