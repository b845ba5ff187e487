"""From content to the bytes of an edition: one module an edition."""
