"""The archive of all issues as a web site: pages, feeds and a calendar that any web server can serve."""
