"""What `ombud explain` says in tables, in Chinese and English; codes stay codes."""
