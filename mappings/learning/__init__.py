"""Learning from what people said of tickets: lessons → a house model, if it is better, and its card."""
