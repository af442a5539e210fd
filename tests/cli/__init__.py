"""Commands as a person meets them."""
