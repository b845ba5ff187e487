"""The live preview: a page in the browser that shows an issue while it is written."""
