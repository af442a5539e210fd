"""Names in Chinese characters, part by part."""
