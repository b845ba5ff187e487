"""The JSON Schema of the issue and of `bulletin.yaml`, for editors: made from the model and the words of its fields."""
