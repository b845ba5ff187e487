"""What an issue, its letterhead and its workspace are: frozen, typed values."""
