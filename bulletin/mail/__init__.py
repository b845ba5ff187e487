"""Sending: the message, its recipients, the journal, the way to the server. The only part that opens connections."""
