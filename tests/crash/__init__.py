"""Kill web or worker at random instants; nothing accepted may be lost, no note doubled."""
