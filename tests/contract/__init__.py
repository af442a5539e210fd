"""What a real Zammad said, replayed."""
