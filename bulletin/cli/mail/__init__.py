"""The verbs of `bulletin mail`, one module each."""
